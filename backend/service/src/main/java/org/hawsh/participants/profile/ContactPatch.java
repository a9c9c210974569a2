package org.hawsh.participants.profile;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record ContactPatch(
        ContactDetails.Whose whose,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String askFor,
        @Schema(nullable = true) Boolean mayCall,
        @Schema(nullable = true) Boolean mayWrite,
        @Schema(nullable = true) Boolean maySayCentre,
        @Schema(nullable = true) Boolean womanCallerOnly,
        @Schema(description = "Replaced whole", nullable = true)
                Set<ContactDetails.Hours> bestHours) {}

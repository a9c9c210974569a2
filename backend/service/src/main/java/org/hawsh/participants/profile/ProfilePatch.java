package org.hawsh.participants.profile;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record ProfilePatch(
        @Schema(description = "Replaced whole", nullable = true) List<String> languages,
        @Schema(nullable = true) String governoratePcode,
        @Schema(nullable = true) String districtPcode,
        @Schema(nullable = true) HeardOf heardOf,
        @Schema(nullable = true) String formerOccupation,
        @Schema(description = "Replaced whole", nullable = true) List<String> skills,
        @Schema(description = "Replaced whole", nullable = true) Set<AccessNeed> accessNeeds,
        @Schema(nullable = true) GuardianDetails guardian,
        @Schema(description = "Write-only", nullable = true) MotherName motherName) {}

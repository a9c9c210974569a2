package org.hawsh.centres.people;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record StaffPatch(
        String name,
        @Schema(nullable = true) UUID subject,
        String job,
        @Schema(nullable = true) String phone,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        Engagement engagement,
        @Schema(nullable = true) Paper conduct,
        @Schema(nullable = true) Paper safeguarding,
        @Schema(nullable = true) Paper vetting) {}

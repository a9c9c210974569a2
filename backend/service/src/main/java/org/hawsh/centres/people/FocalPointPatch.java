package org.hawsh.centres.people;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record FocalPointPatch(
        String name,
        @Schema(nullable = true) String phone,
        String community,
        @Schema(description = "Replaced whole") List<String> languages,
        @Schema(nullable = true) String availability,
        LocalDate from,
        @Schema(nullable = true) LocalDate to) {}

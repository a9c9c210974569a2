package org.hawsh.participants;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record ParticipantPatch(
        NamePatch name,
        Sex sex,
        @Schema(nullable = true, description = "The whole date, or null to take it away")
                BirthDate birthDate,
        @Schema(nullable = true, description = "Only where no birth date is known")
                AgeBand ageBand) {

    @Schema(description = "The parts of the name to change")
    record NamePatch(
            @Schema(examples = "سارا") String given,
            @Schema(nullable = true) String father,
            @Schema(nullable = true) String grandfather,
            @Schema(nullable = true) String greatGrandfather,
            @Schema(nullable = true) String family,
            @Schema(nullable = true) String latin) {}
}

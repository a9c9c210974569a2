package org.hawsh.centres.letters;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record LetterPatch(
        String number,
        UUID issuedById,
        LocalDate issuedOn,
        @Schema(nullable = true) LocalDate validTo,
        String subject) {}

package org.hawsh.centres.letters;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

@Schema(name = "AuthorityLetter", description = "A letter of an authority about a centre")
record LetterView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String number,
        @Schema(description = "Under the name it bore when it issued the letter") @NotNull
                OrganisationRef issuedBy,
        @NotNull LocalDate issuedOn,
        LocalDate validTo,
        @NotNull String subject,
        Scan scan,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Schema(name = "LetterScan")
    record Scan(@NotNull String mediaType, @NotNull Long bytes, @NotNull Instant uploadedAt) {}
}

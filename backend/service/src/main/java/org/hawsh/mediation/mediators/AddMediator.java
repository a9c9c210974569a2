package org.hawsh.mediation.mediators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Somebody who can be asked to mediate at a centre. */
record AddMediator(
        @NotNull UUID centreId,
        @Schema(
                        description =
                                "The login of staff; left out for somebody of the community, who mediates beside one of them")
                UUID account,
        @NotNull @PlainText @Size(max = 120) String name,
        @NotNull @Size(min = 1, max = 10)
                List<@NotNull @Pattern(regexp = SpokenLanguages.TAG) String> languages,
        @NotNull @PlainText @Size(max = 60) String certificate,
        @NotNull LocalDate certifiedOn,
        @NotNull @Min(1) @Max(2000) Integer trainedHours) {

    MediatorDetails details() {
        return new MediatorDetails(name, languages, certificate, certifiedOn, trainedHours, true);
    }
}

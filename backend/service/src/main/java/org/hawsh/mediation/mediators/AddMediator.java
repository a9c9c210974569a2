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
import org.hawsh.platform.values.PhoneNumber;
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
        @Schema(description = "The last day of the certificate; left out if it does not end")
                LocalDate certifiedUntil,
        @NotNull @Min(1) @Max(2000) Integer trainedHours,
        @Schema(pattern = PhoneNumber.PROMISED, examples = "+964 770 123 4567") @PhoneNumber.Phone
                String phone,
        @Schema(description = "Their own record in the register", examples = "KRK-004217-3")
                @PlainText
                @Size(max = 20)
                String participantReference) {

    MediatorDetails details() {
        return new MediatorDetails(
                name,
                languages,
                certificate,
                certifiedOn,
                certifiedUntil,
                trainedHours,
                phone,
                participantReference,
                true);
    }
}

package org.hawsh.mediation.mediators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Everything about a mediator that can be edited, as it stands after the patch. */
record MediatorDetails(
        @NotNull @PlainText @Size(max = 120) String name,
        @Schema(
                        description = "Tags of the languages they mediate in",
                        examples = "[\"ar\", \"ckb\"]")
                @NotNull
                @Size(min = 1, max = 10)
                List<@NotNull @Pattern(regexp = SpokenLanguages.TAG) String> languages,
        @Schema(description = "The number on the certificate of the mediation training")
                @NotNull
                @PlainText
                @Size(max = 60)
                String certificate,
        @NotNull LocalDate certifiedOn,
        @Schema(description = "The last day of the certificate; null if it does not end")
                LocalDate certifiedUntil,
        @Schema(description = "Hours of training") @NotNull @Min(1) @Max(2000) Integer trainedHours,
        @Schema(pattern = PhoneNumber.PROMISED, examples = "+964 770 123 4567") @PhoneNumber.Phone
                String phone,
        @Schema(
                        description =
                                "Their own record in the register, so that nobody mediates between relatives",
                        examples = "KRK-004217-3")
                @PlainText
                @Size(max = 20)
                String participantReference,
        @Schema(description = "Whether they can be asked to mediate") @NotNull Boolean active) {

    List<Fault> faults() {
        return certifiedUntil != null && certifiedUntil.isBefore(certifiedOn)
                ? List.of(Fault.at("/certifiedUntil", "ends-before-it-begins"))
                : List.of();
    }
}

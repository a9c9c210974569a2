package org.hawsh.centres.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What a letter says of itself; everything about it that can be edited. */
@Schema(name = "LetterDetails")
record LetterDetails(
        @Schema(description = "As it stands on the letter", examples = "1842/ش")
                @NotNull
                @PlainText
                @Size(max = 60)
                String number,
        @Schema(description = "The organisation that issued it") @NotNull UUID issuedById,
        @NotNull LocalDate issuedOn,
        @Schema(description = "Its last day, where it has one") LocalDate validTo,
        @NotNull @PlainText @Size(max = 300) String subject) {

    List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (issuedOn.isAfter(today)) {
            faults.add(Fault.at("/issuedOn", "in-the-future"));
        }
        if (validTo != null && validTo.isBefore(issuedOn)) {
            faults.add(Fault.at("/validTo", "last-day-before-first"));
        }
        return faults;
    }
}

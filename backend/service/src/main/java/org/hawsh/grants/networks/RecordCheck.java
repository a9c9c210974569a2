package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** A representative was looked up in one list, by whoever is signed in, now. */
@Schema(name = "RecordSanctionCheck")
record RecordCheck(
        @NotNull UUID memberId,
        @NotNull CheckResult result,
        @Schema(description = "Of the code list sanction-lists", examples = "UN")
                @NotNull
                @CodeOf(NetworkSheet.LISTS)
                String list,
        @Schema(description = "The date the list bears") @NotNull LocalDate listDate,
        @NotNull CheckOccasion occasion,
        @PlainText @Size(max = 200) String note) {

    List<Fault> faults(LocalDate today) {
        return listDate.isAfter(today)
                ? List.of(Fault.at("/listDate", "in-the-future"))
                : LocalMoments.implausible("/listDate", listDate);
    }
}

package org.hawsh.grants.goods;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "RecordGrantHandover")
record RecordHandover(
        @Schema(examples = "Two benches and a tap in the park") @NotNull @PlainText @Size(max = 300)
                String what,
        @Schema(description = "Who, and of which office", examples = "بلدية كركوك، قسم الحدائق")
                @NotNull
                @PlainText
                @Size(max = 160)
                String takenOverBy,
        @NotNull LocalDate takenOverOn,
        @Schema(description = "What was signed, of the papers of the support") UUID paperId) {

    /** @param papers those of the support */
    List<Fault> faults(GrantRef grant, Set<UUID> papers, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (takenOverOn.isAfter(today)) {
            faults.add(Fault.at("/takenOverOn", "in-the-future"));
        } else if (takenOverOn.isBefore(grant.startsOn())) {
            faults.add(Fault.at("/takenOverOn", "goods-before-the-start", grant.startsOn()));
        }
        if (paperId != null && !papers.contains(paperId)) {
            faults.add(Fault.at("/paperId", "goods-paper-unknown"));
        }
        return faults;
    }
}

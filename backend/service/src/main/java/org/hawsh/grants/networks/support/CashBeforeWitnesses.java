package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SupportInCash", description = "Cash is handed over before two witnesses")
record CashBeforeWitnesses(
        @Schema(examples = "رنا أحمد") @NotNull @PlainText @Size(max = 120) String firstWitness,
        @Schema(examples = "كاروان علي") @NotNull @PlainText @Size(max = 120)
                String secondWitness) {

    List<Fault> faults() {
        return NameNormaliser.normalise(firstWitness)
                        .equals(NameNormaliser.normalise(secondWitness))
                ? List.of(Fault.at("/cash/secondWitness", "support-two-witnesses"))
                : List.of();
    }
}

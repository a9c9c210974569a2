package org.hawsh.grants.goods;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What was written on the spot where a shop gives no receipts. */
@Embeddable
@Schema(
        name = "GrantGoodsWithoutInvoice",
        description = "What was written on the spot where a shop gives no receipts")
record WithoutInvoice(
        @NotNull @PlainText @Size(max = 160) String shop,
        @Schema(examples = "مئتان وخمسون ديناراً") @NotNull @PlainText @Size(max = 300)
                String amountInWords,
        @NotNull @PlainText @Size(max = 120) String firstWitness,
        @NotNull @PlainText @Size(max = 120) String secondWitness) {

    List<Fault> faults() {
        return NameNormaliser.normalise(firstWitness)
                        .equals(NameNormaliser.normalise(secondWitness))
                ? List.of(Fault.at("/withoutInvoice/secondWitness", "support-two-witnesses"))
                : List.of();
    }
}

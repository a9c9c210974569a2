package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SupportByBank")
record BankAccount(
        @Schema(examples = "Rafidain Bank") @NotNull @PlainText @Size(max = 120) String bank,
        @Schema(
                        description = "Spaces are taken out; its check digits are looked at",
                        examples = "IQ98 NBIQ 8501 2345 6789 012")
                @NotNull
                @PlainText
                @Size(max = 50)
                String iban,
        @Schema(description = "In whose name it is") @NotNull @PlainText @Size(max = 120)
                String holder) {

    List<Fault> faults() {
        return Iban.of(iban).isPresent() ? List.of() : List.of(Fault.at("/bank/iban", "no-iban"));
    }

    BankAccount stored() {
        return new BankAccount(bank, Iban.of(iban).orElseThrow(), holder);
    }
}

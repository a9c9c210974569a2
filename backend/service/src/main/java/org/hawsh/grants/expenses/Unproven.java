package org.hawsh.grants.expenses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Why there is no receipt, and two who saw what was paid. Their names lie sealed. */
@Schema(
        name = "ExpenseWithoutReceipt",
        description = "Why there is no receipt, and two who saw what was paid")
record Unproven(
        @Schema(examples = "The shop writes no receipts")
                @NotNull
                @PlainText
                @Size(min = 1, max = 200)
                String reason,
        @NotNull @Size(min = 2, max = 2)
                List<@NotNull @PlainText @Size(min = 1, max = 120) String> witnesses) {

    List<Fault> faults() {
        return witnesses.get(0).strip().equalsIgnoreCase(witnesses.get(1).strip())
                ? List.of(Fault.at("/unproven/witnesses/1", "witnesses-are-two"))
                : List.of();
    }
}

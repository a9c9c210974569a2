package org.hawsh.grants.expenses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "DecideGrantExpense")
record DecideExpense(
        @Schema(description = "Whether it is accounted for; otherwise it is refused") @NotNull
                Boolean approved,
        @Schema(description = "Why it is refused") @PlainText @Size(min = 1, max = 200)
                String reason) {

    List<Fault> faults() {
        return approved == (reason == null)
                ? List.of()
                : List.of(Fault.at("/reason", approved ? "reason-of-a-refusal" : "required"));
    }
}

package org.hawsh.grants.expenses;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;

@Schema(
        name = "GrantExpenses",
        description = "The expenses of one grant, and what is still to be told")
record ExpensesView(
        @NotNull List<ExpenseView> items,
        @Schema(description = "Paid, and neither accounted for nor waiting to be") @NotNull
                Money openOfPaid,
        @Schema(description = "Handed over as goods, and neither accounted for nor waiting to be")
                @NotNull
                Money openOfDelivered) {}

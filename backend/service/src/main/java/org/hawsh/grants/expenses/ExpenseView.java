package org.hawsh.grants.expenses;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.platform.http.InList;
import org.hawsh.platform.values.Money;

@Schema(name = "GrantExpense", description = "What a network bought with its support")
record ExpenseView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @NotNull LocalDate spentOn,
        @NotNull String what,
        @NotNull ExpenseSource source,
        @NotNull Money amount,
        UUID budgetLineId,
        @Schema(description = "Null where it is unproven") EvidenceView receipt,
        String receiptNumber,
        Unproven unproven,
        @Schema(description = "Who handed it in and when; it is accounted for once it is approved")
                @NotNull
                DecisionView decision)
        implements InList {}

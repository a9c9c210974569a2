package org.hawsh.grants.expenses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.ledger.Amounts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.PlainText;

/** Its amount is looked at by {@link Amounts}, which names what is wrong with it. */
@Schema(name = "SubmitGrantExpense")
record SubmitExpense(
        @Schema(description = "The day on which it was bought") @NotNull LocalDate spentOn,
        @Schema(examples = "Twelve olive trees") @NotNull @PlainText @Size(min = 1, max = 200)
                String what,
        @NotNull ExpenseSource source,
        @NotNull Money amount,
        @Schema(description = "The line of the application's budget it belongs to, if to any")
                UUID budgetLineId,
        @Schema(
                        description =
                                "A receipt of this grant, which was brought before; or unproven, not both")
                UUID receiptId,
        @Schema(description = "As it stands on the receipt", examples = "1842")
                @PlainText
                @Size(min = 1, max = 60)
                String receiptNumber,
        @Valid Unproven unproven) {

    /** All but the budget, the receipt and the money that is there. */
    List<Fault> faults(GrantRef grant, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (spentOn.isAfter(today)) {
            faults.add(Fault.at("/spentOn", "in-the-future"));
        } else if (spentOn.isBefore(grant.startsOn()) || spentOn.isAfter(grant.endsOn())) {
            faults.add(
                    Fault.at(
                            "/spentOn",
                            "expense-outside-its-time",
                            grant.startsOn(),
                            grant.endsOn()));
        }
        faults.addAll(faultsOfAmount(grant.amount().currency()));
        if ((receiptId == null) == (unproven == null)) {
            faults.add(Fault.at("/receiptId", "receipt-or-witnesses"));
        }
        if (receiptNumber != null && receiptId == null) {
            faults.add(Fault.at("/receiptNumber", "number-of-a-receipt"));
        }
        if (unproven != null) {
            faults.addAll(unproven.faults());
        }
        return faults;
    }

    private List<Fault> faultsOfAmount(Money.Currency kept) {
        List<Fault> faults = Amounts.faults("/amount", amount);
        return faults.isEmpty() && amount.currency() != kept
                ? List.of(Fault.at("/amount/currency", "other-currency", kept))
                : faults;
    }
}

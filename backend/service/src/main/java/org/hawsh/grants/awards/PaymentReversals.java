package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.decisions.SomebodyElseDecides;
import org.hawsh.grants.awards.acts.DecideGrant;
import org.hawsh.grants.awards.acts.FailPayment;
import org.hawsh.grants.ledger.AccountKind;

/**
 * Money that left counts as given until two people say that it did not arrive: whoever saw it reports it, and somebody else, who had not
 * paid it, decides. Only then the ledger gets its opposite. The support is locked by whoever calls.
 */
@ApplicationScoped
class PaymentReversals {
    private final GrantRepository grants;
    private final GrantMoney balances;
    private final InstalmentMoney money;
    private final CurrentUser user;

    PaymentReversals(
            GrantRepository grants, GrantMoney balances, InstalmentMoney money, CurrentUser user) {
        this.grants = grants;
        this.balances = balances;
        this.money = money;
        this.user = user;
    }

    /** @throws GrantRefusal unless it is paid and nobody reported it yet, or if what was paid is accounted for or given back */
    void report(GrantAward grant, GrantInstalment instalment, FailPayment said) {
        instalment.mustBePaid();
        if (grants.waitingReversalOf(instalment).isPresent()) {
            throw GrantRefusal.reversalWaits();
        }
        BigDecimal there = balances.balances(grant).getOrDefault(AccountKind.PAID, BigDecimal.ZERO);
        if (there.compareTo(instalment.amount().value()) < 0) {
            throw GrantRefusal.notEnoughPaid(grant.money(there));
        }
        grants.add(new PaymentReversal(grants.paymentOf(instalment), said, user.subject()));
    }

    /**
     * @return what happened, as the audit trail calls it
     * @throws SomebodyElseDecides to whoever reported it or paid
     * @throws GrantRefusal if nothing was reported
     */
    String decide(GrantAward grant, GrantInstalment instalment, DecideGrant decided) {
        PaymentReversal reversal =
                grants.waitingReversalOf(instalment).orElseThrow(GrantRefusal::notRequested);
        if (!decided.approved()) {
            reversal.reject(user.subject(), decided.reason());
            return "REFUSE";
        }
        reversal.confirm(user.subject());
        grants.flush();
        GrantPayment payment = grants.paymentOf(instalment);
        payment.reversed(reversal, money.undo(grant, instalment, payment, reversal.said()));
        grants.flush();
        instalment.failed(reversal.otherMeans());
        return "REVERSE";
    }
}

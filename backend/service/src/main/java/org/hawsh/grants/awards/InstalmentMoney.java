package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.access.decisions.Decision;
import org.hawsh.centres.Centres;
import org.hawsh.grants.applications.Applications;
import org.hawsh.grants.awards.acts.FailPayment;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.grants.ledger.Delivery;
import org.hawsh.grants.ledger.Entry;
import org.hawsh.grants.ledger.Ledger;
import org.hawsh.grants.ledger.Payment;

/** What the ledger is told when an instalment is paid, and when that is undone. A centre has one cash box, which is called like it. */
@ApplicationScoped
class InstalmentMoney {
    private final Ledger ledger;
    private final Applications applications;
    private final Centres centres;

    InstalmentMoney(Ledger ledger, Applications applications, Centres centres) {
        this.ledger = ledger;
        this.applications = applications;
        this.centres = centres;
    }

    /**
     * Cash is fetched into the cash box and paid out of it.
     *
     * @return the transaction that paid
     */
    UUID pay(GrantAward grant, GrantInstalment instalment, Decision decision, LocalDate on) {
        Entry entry = new Entry(instalment.amount(), on, null, instalment.id());
        UUID cashBox = null;
        if (instalment.means() == InstalmentMeans.CASH) {
            cashBox = grant.centreId();
            ledger.draw(grant.fund(), grant.id(), cashBox, entry);
        }
        return ledger.pay(
                grant.fund(),
                grant.id(),
                new Payment(
                        instalment.means().ofPayment(),
                        cashBox,
                        costLine(grant),
                        decision.askedBy(),
                        decision.decidedBy()),
                entry);
    }

    /**
     * Goods instead of money.
     *
     * @param about the record of whoever handed them over
     * @return the transaction that delivered
     */
    UUID deliver(GrantAward grant, InstalmentRef approved, LocalDate on, UUID about) {
        return ledger.deliver(
                grant.fund(),
                grant.id(),
                new Delivery(costLine(grant), approved.askedBy(), approved.approvedBy()),
                new Entry(approved.amount(), on, null, about));
    }

    /** The line of the budget, where there is no doubt which; null otherwise. */
    private UUID costLine(GrantAward grant) {
        return applications.onlyLineOf(grant.applicationId()).orElse(null);
    }

    /**
     * Cash goes back to where it was fetched from.
     *
     * @return the transaction that undid the payment
     */
    UUID undo(
            GrantAward grant, GrantInstalment instalment, GrantPayment payment, FailPayment said) {
        UUID reversal =
                ledger.reverse(
                        grant.centreId(),
                        payment.transactionId(),
                        said.words() == null ? said.reason().name() : said.words());
        if (payment.isCash()) {
            ledger.putBack(
                    grant.fund(),
                    grant.id(),
                    grant.centreId(),
                    new Entry(
                            instalment.amount(),
                            centres.todayAt(grant.centreId()),
                            null,
                            instalment.id()));
        }
        return reversal;
    }
}

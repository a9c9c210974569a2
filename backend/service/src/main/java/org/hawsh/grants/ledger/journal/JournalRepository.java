package org.hawsh.grants.ledger.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

@ApplicationScoped
class JournalRepository {
    private static final String JOURNAL =
            """
            select t.id, t.kind, t.effective_on, t.entered_at, t.entered_by, t.text, t.about_id, t.reverses, t.moved_from, t.reserved_until,
                   t.rate, t.rate_on, t.rate_source, t.means, t.cost_line_id, t.asked_by, t.approved_by, t.paid_by,
                   t.contribution_id, a.kind as account_kind, a.call_id, a.grant_id, a.cash_box_id, p.currency, p.amount,
                   sum(p.amount) over (partition by p.account_id order by t.effective_on, t.entered_at, t.id) as balance
            from ledger_transaction t
            join ledger_posting p on p.transaction_id = t.id
            join ledger_account a on a.id = p.account_id
            where t.centre_id = :centre
            order by t.effective_on, t.entered_at, t.id, p.amount, p.account_id
            """;

    private final EntityManager database;

    JournalRepository(EntityManager database) {
        this.database = database;
    }

    /** Every posting in the order of the days, each with the balance of its account after it. */
    List<JournalLine> linesOf(UUID centre) {
        return Rows.of(database, JOURNAL, JournalLine.class)
                .setParameter("centre", centre)
                .getResultList();
    }
}

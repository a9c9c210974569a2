package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.NotFound;

/** Reads what was posted at a centre. */
@ApplicationScoped
class StoredTransactions {
    private static final String SELECT =
            """
            select t.id, t.centre_id, t.contribution_id, t.kind, t.effective_on, t.entered_at, t.entered_by, t.text, t.about_id, t.reverses,
                   r.id as reversed_by, t.moved_from, t.reserved_until, t.rate, t.rate_on, t.rate_source, t.means, t.cost_line_id,
                   t.asked_by, t.approved_by, t.paid_by, p.*
            from ledger_transaction t
            join lateral (
                select array_agg(p.account_id order by p.amount, p.account_id) as postings_account_id,
                       array_agg(a.kind order by p.amount, p.account_id) as postings_kind,
                       array_agg(a.call_id order by p.amount, p.account_id) as postings_call_id,
                       array_agg(a.grant_id order by p.amount, p.account_id) as postings_grant_id,
                       array_agg(a.cash_box_id order by p.amount, p.account_id) as postings_cash_box_id,
                       array_agg(p.currency order by p.amount, p.account_id) as postings_currency,
                       array_agg(p.amount order by p.amount, p.account_id) as postings_amount
                from ledger_posting p join ledger_account a on a.id = p.account_id
                where p.transaction_id = t.id) p on true
            left join ledger_transaction r on r.reverses = t.id
            """;

    private static final String ONE = SELECT + " where t.id = :id and t.centre_id = :centre";

    private static final String PAGE =
            SELECT
                    + """
                     where t.centre_id = :centre and t.id < coalesce(cast(:before as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
                       and (cast(:account as uuid) is null or exists (
                           select from ledger_posting x where x.transaction_id = t.id and x.account_id = cast(:account as uuid)))
                     order by t.id desc
                    """;

    private final EntityManager database;

    StoredTransactions(EntityManager database) {
        this.database = database;
    }

    /** @throws NotFound if there is none at this centre */
    StoredTransaction require(UUID centre, UUID id) {
        return Rows.of(database, ONE, StoredTransaction.class)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .uniqueResultOptional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The last entered first.
     *
     * @param account null for those of every account
     * @param before those entered before this one; null from the last
     */
    List<StoredTransaction> page(UUID centre, UUID account, UUID before, int limit) {
        return Rows.of(database, PAGE, StoredTransaction.class)
                .setParameter("centre", centre)
                .setParameter("account", account)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}

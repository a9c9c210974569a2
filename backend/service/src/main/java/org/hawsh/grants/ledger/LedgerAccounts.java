package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Money.Currency;

/**
 * The accounts of funds. They are opened in the order of what they are for and locked in the order of their ids, by everybody, so that
 * no two wait for each other.
 */
@ApplicationScoped
class LedgerAccounts {
    private static final String KEYS =
            """
            unnest(cast(:kinds as text[]), cast(:calls as uuid[]), cast(:grants as uuid[]), cast(:boxes as uuid[]),
                   cast(:currencies as text[])) with ordinality as k (kind, call_id, grant_id, cash_box_id, currency, number)
            """;

    private static final String OPEN =
            "insert into ledger_account (id, centre_id, contribution_id, kind, call_id, grant_id, cash_box_id, currency, ends_on)"
                    + " select (cast(:ids as uuid[]))[cast(k.number as integer)], :centre, :contribution, k.kind, k.call_id, k.grant_id, k.cash_box_id,"
                    + " k.currency, case k.kind when 'CALL' then cast(:endsOn as date) end from "
                    + KEYS
                    + " on conflict do nothing";

    private static final String LOCK =
            "select a.id, a.kind, a.call_id, a.grant_id, a.cash_box_id, a.currency, a.balance, a.ends_on from ledger_account a"
                    + " where a.contribution_id = :contribution and a.centre_id = :centre and exists (select from "
                    + KEYS
                    + " where k.kind = a.kind and k.currency = a.currency and k.call_id is not distinct from a.call_id"
                    + " and k.grant_id is not distinct from a.grant_id and k.cash_box_id is not distinct from a.cash_box_id)"
                    + " order by a.id for update";

    private static final String PROLONG =
            "update ledger_account set ends_on = :endsOn where id = :id and ends_on < :endsOn";

    private static final String HELD_IN_ANOTHER_CURRENCY =
            "select a.currency from ledger_account a join "
                    + KEYS
                    + " on k.kind = a.kind and k.currency <> a.currency and k.call_id is not distinct from a.call_id"
                    + " and k.grant_id is not distinct from a.grant_id and k.cash_box_id is not distinct from a.cash_box_id"
                    + " where a.contribution_id = :contribution and a.centre_id = :centre and a.balance > 0 order by a.currency limit 1";

    private static final String POST =
            """
            insert into ledger_posting (transaction_id, account_id, centre_id, contribution_id, currency, amount)
            select :transaction, p.account_id, :centre, :contribution, p.currency, p.amount
            from unnest(cast(:accounts as uuid[]), cast(:currencies as text[]), cast(:amounts as numeric[])) as p (account_id, currency, amount)
            """;

    private static final String BALANCES =
            """
            select a.id as account_id, a.contribution_id, a.kind, a.call_id, a.grant_id, a.cash_box_id, a.currency, sum(p.amount) as amount
            from ledger_account a
            join ledger_posting p on p.account_id = a.id
            join ledger_transaction t on t.id = p.transaction_id
            where a.centre_id = :centre
              and a.contribution_id = coalesce(cast(:contribution as uuid), a.contribution_id)
              and (cast(:call as uuid) is null or a.call_id = cast(:call as uuid))
              and (cast(:grant as uuid) is null or a.grant_id = cast(:grant as uuid))
              and t.effective_on <= :effectiveOn
              and t.entered_at <= coalesce(cast(:knownAt as timestamptz), 'infinity')
            group by a.id
            order by a.contribution_id, a.id
            """;

    private final EntityManager database;

    LedgerAccounts(EntityManager database) {
        this.database = database;
    }

    /**
     * Those there are of them, with nobody else posting to them until the transaction ends.
     *
     * @param opened those that are opened where they are missing; what money is only taken from is not
     * @param endsOn until when a call keeps what is reserved for it; null where nothing is reserved
     */
    Map<AccountKey, LedgerAccount> lock(
            Fund fund, Collection<AccountKey> keys, List<AccountKey> opened, LocalDate endsOn) {
        List<AccountKey> inOrder =
                opened.stream().sorted(Comparator.comparing(AccountKey::toString)).toList();
        with(inOrder, fund, database.createNativeQuery(OPEN))
                .setParameter("ids", inOrder.stream().map(key -> Ids.next()).toArray(UUID[]::new))
                .setParameter("endsOn", endsOn)
                .executeUpdate();
        Map<AccountKey, LedgerAccount> locked =
                with(keys, fund, Rows.of(database, LOCK, LedgerAccount.class))
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(LedgerAccount::key, Function.identity()));
        if (endsOn != null) {
            locked.values().stream()
                    .filter(account -> account.kind() == AccountKind.CALL)
                    .forEach(account -> prolong(account.id(), endsOn));
        }
        return locked;
    }

    /** What is reserved again for a longer time is kept for the longer time. */
    private void prolong(UUID account, LocalDate endsOn) {
        database.createNativeQuery(PROLONG)
                .setParameter("id", account)
                .setParameter("endsOn", endsOn)
                .executeUpdate();
    }

    /** Another currency of which there is some, where there is none of this. */
    Optional<Currency> otherCurrencyOf(Fund fund, AccountKey key) {
        return with(
                        List.of(key),
                        fund,
                        OneColumn.of(database, HELD_IN_ANOTHER_CURRENCY, String.class))
                .uniqueResultOptional()
                .map(Currency::valueOf);
    }

    void post(
            LedgerTransaction transaction, Map<AccountKey, LedgerAccount> locked, List<Leg> legs) {
        database.createNativeQuery(POST)
                .setParameter("transaction", transaction.id())
                .setParameter("centre", transaction.fund().centreId())
                .setParameter("contribution", transaction.fund().contributionId())
                .setParameter(
                        "accounts",
                        legs.stream()
                                .map(leg -> locked.get(leg.account()).id())
                                .toArray(UUID[]::new))
                .setParameter(
                        "currencies",
                        legs.stream()
                                .map(leg -> leg.account().currency().name())
                                .toArray(String[]::new))
                .setParameter("amounts", legs.stream().map(Leg::amount).toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    /** Each account something was posted to by then; what was not known then is left out. */
    List<Balance> balances(BalancesAsked asked) {
        return Rows.of(database, BALANCES, Balance.class)
                .setParameter("centre", asked.centreId())
                .setParameter("contribution", asked.contributionId())
                .setParameter("call", asked.callId())
                .setParameter("grant", asked.grantId())
                .setParameter("effectiveOn", asked.effectiveOn())
                .setParameter("knownAt", asked.knownAt())
                .getResultList();
    }

    /** What was reserved for a time that is over is available again. */
    void lapseEnded(UUID contribution) {
        OneColumn.of(database, "select lapse_ended_reservations(:contribution)", Integer.class)
                .setParameter("contribution", contribution)
                .getSingleResult();
    }

    private static <Q extends Query> Q with(Collection<AccountKey> keys, Fund fund, Q query) {
        query.setParameter("centre", fund.centreId())
                .setParameter("contribution", fund.contributionId())
                .setParameter("kinds", texts(keys, key -> key.kind().name()))
                .setParameter("calls", ids(keys, AccountKey::callId))
                .setParameter("grants", ids(keys, AccountKey::grantId))
                .setParameter("boxes", ids(keys, AccountKey::cashBoxId))
                .setParameter("currencies", texts(keys, key -> key.currency().name()));
        return query;
    }

    private static String[] texts(Collection<AccountKey> keys, Function<AccountKey, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<AccountKey> keys, Function<AccountKey, UUID> part) {
        return keys.stream().map(part).toArray(UUID[]::new);
    }
}

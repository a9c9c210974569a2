package org.hawsh.grants.ledger;

import static org.hawsh.platform.values.Money.Currency.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hawsh.access.OnBehalf;
import org.hawsh.grants.ledger.Racing.Must;
import org.hawsh.grants.ledger.Racing.Outcome;
import org.hawsh.grants.ledger.Racing.Told;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.values.Money;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Approvals, payments and reversals that all want the same money at once, each desk on a connection of its own, while connections are cut in
 * the middle of a transaction and strangers leave halves of one behind. Afterwards each act must have had the outcome it had to have.
 */
@HawshTest
class LedgerRaceTest {
    private static final int DESKS = 32;
    private static final int ACTS = Sizes.of(400, 12_000);
    private static final int STRANGERS = 4;

    @Inject Ledger ledger;
    @Inject OnBehalf behalf;
    @Inject AgroalDataSource connections;

    private final Random random = new Random(14);
    private final List<Racing> acts = new ArrayList<>();
    private final Map<String, AccountKey> accounts = new TreeMap<>();
    private ALedger at;
    private Fund fund;
    private Fund other;

    @BeforeEach
    void moneyThatEverybodyWants() {
        at = ALedger.of(ledger, behalf);
        fund = at.fundWith("100000000", USD);
        other = at.fundWith("100000000", USD);
        at.act(
                () -> {
                    ledger.closePeriod(at.centre, ALedger.today().minusDays(5));
                    return null;
                });
        int each = ACTS / 6;
        approvals(each);
        payments(each);
        paymentsThatMustBeDone(each);
        reversals(each);
        linesOfTwoFunds(each);
        whatMustBeRefused(each);
    }

    @Test
    void whateverRacesAndDiesEachActHasTheOutcomeItMustHave() throws Exception {
        Collections.shuffle(acts, random);
        Queue<Racing> waiting = new ConcurrentLinkedQueue<>(acts);
        Queue<Outcome> told = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        LedgerDeaths deaths = new LedgerDeaths(at.centre, fund);
        ExecutorService beside = Executors.newCachedThreadPool();
        beside.execute(() -> deaths.cut(over));
        for (int i = 0; i < STRANGERS; i++) {
            beside.execute(() -> deaths.leaveHalves(over));
        }
        AgroalConnectionPoolConfiguration pool =
                connections.getConfiguration().connectionPoolConfiguration();
        int usual = pool.maxSize();
        Duration patience = pool.acquisitionTimeout();
        pool.setMaxSize(DESKS + usual);
        pool.setAcquisitionTimeout(Duration.ofSeconds(30));
        try {
            AtOnce.many(DESKS, desk -> work(waiting, told));
        } finally {
            pool.setMaxSize(usual);
            pool.setAcquisitionTimeout(patience);
            over.set(true);
            beside.shutdown();
        }
        assertTrue(beside.awaitTermination(30, TimeUnit.SECONDS));
        List<Outcome> outcomes = List.copyOf(told);
        System.out.printf(
                "%d acts of %d desks: %s, %d connections cut, %d halves left behind%n",
                outcomes.size(), DESKS, counted(outcomes), deaths.cuts(), deaths.halves());
        assertTrue(deaths.cuts() > 0 && deaths.halves() > 0, "some died in between");
        assertEquals(acts.size(), outcomes.size());
        assertEquals(List.of(), Racing.faults(outcomes, done(), left()));
        assertEquals(0, at.wrongBalances(), "a replay of all postings gives the stored balances");
        assertEquals(0, overdrawn(), "nobody was given what was not there");
        assertEquals(0, strangers(), "nothing is there that nobody asked for");
        aLostAndAnUnexplainedOneAreSeen(outcomes);
    }

    /** The judge is shown a payment that was acknowledged and lost, one done twice and a refusal without a reason. */
    private void aLostAndAnUnexplainedOneAreSeen(List<Outcome> outcomes) throws SQLException {
        Racing paid = first(outcomes, Told.DONE);
        Map<UUID, Integer> lost = done();
        lost.remove(paid.id());
        assertEquals(1, Racing.faults(only(outcomes, paid), lost, left()).size());
        lost.put(paid.id(), 2);
        assertEquals(1, Racing.faults(only(outcomes, paid), lost, left()).size());
        Racing refused =
                outcomes.stream()
                        .filter(outcome -> "not-enough-money".equals(outcome.refusal()))
                        .findFirst()
                        .orElseThrow()
                        .act();
        Map<String, BigDecimal> plenty = left();
        plenty.put(refused.target(), refused.amount());
        assertEquals(1, Racing.faults(only(outcomes, refused), done(), plenty).size());
    }

    private Void work(Queue<Racing> waiting, Queue<Outcome> told) {
        for (Racing act; (act = waiting.poll()) != null; ) {
            told.add(outcomeOf(act));
        }
        return null;
    }

    private Outcome outcomeOf(Racing act) {
        try {
            at.act(act.asked());
            return new Outcome(act, Told.DONE, null);
        } catch (Refusal refusal) {
            return new Outcome(act, Told.REFUSED, ALedger.nameOf(refusal));
        } catch (RuntimeException e) {
            return LedgerDeaths.isOne(e)
                    ? new Outcome(act, Told.UNKNOWN, LedgerDeaths.rootOf(e).toString())
                    : new Outcome(act, Told.REFUSED, "unexpected: " + LedgerDeaths.rootOf(e));
        }
    }

    /** Of a call with half of what is asked for. */
    private void approvals(int count) {
        UUID call = UUID.randomUUID();
        at.act(
                () ->
                        ledger.reserve(
                                fund,
                                call,
                                ALedger.today().plusDays(9),
                                dollars(count * 50L, null)));
        accounts.put("call", AccountKey.ofCall(call, USD));
        for (int i = 0; i < count; i++) {
            long amount = 1 + random.nextInt(200);
            race(
                    "not-enough-money",
                    "call",
                    amount,
                    fund,
                    id -> ledger.commit(fund, call, UUID.randomUUID(), dollars(amount, id)));
        }
    }

    private void payments(int count) {
        for (int g = 0; g < 4; g++) {
            UUID grant = at.grantWith(fund, Long.toString(count * 12L), USD);
            String target = "grant " + g;
            accounts.put(target, AccountKey.ofGrant(AccountKind.GRANT, grant, USD));
            for (int i = 0; i < count / 4; i++) {
                long amount = 1 + random.nextInt(200);
                race(
                        "not-enough-money",
                        target,
                        amount,
                        fund,
                        id -> ledger.pay(fund, grant, at.byBank(), dollars(amount, id)));
            }
        }
    }

    private void paymentsThatMustBeDone(int count) {
        for (int g = 0; g < 4; g++) {
            UUID grant = at.grantWith(fund, Long.toString(count * 200L), USD);
            for (int i = 0; i < count / 4; i++) {
                long amount = 1 + random.nextInt(200);
                add(
                        Must.BE_DONE,
                        null,
                        "rich " + g,
                        amount,
                        fund,
                        id -> ledger.pay(fund, grant, at.byBank(), dollars(amount, id)));
            }
        }
    }

    /** Three want to reverse each payment. */
    private void reversals(int count) {
        UUID grant = at.grantWith(fund, Long.toString(count * 10L), USD);
        for (int i = 0; i < count / 3; i++) {
            UUID paid = at.act(() -> ledger.pay(fund, grant, at.byBank(), dollars(10, null)));
            for (int racer = 0; racer < 3; racer++) {
                race(
                        "reversed-already",
                        "paid " + paid,
                        10,
                        fund,
                        id -> ledger.reverse(at.centre, paid, id.toString()));
            }
        }
    }

    private void linesOfTwoFunds(int count) {
        UUID one = at.grantWith(fund, Long.toString(count * 10L), USD);
        UUID two = at.grantWith(other, Long.toString(count * 10L), USD);
        for (int i = 0; i < count / 4; i++) {
            UUID line = UUID.randomUUID();
            for (int racer = 0; racer < 4; racer++) {
                Fund of = racer % 2 == 0 ? fund : other;
                UUID grant = racer % 2 == 0 ? one : two;
                race(
                        "paid-by-another-fund",
                        "line " + line,
                        10,
                        of,
                        id ->
                                ledger.pay(
                                        of, grant, at.by(Means.BANK, null, line), dollars(10, id)));
            }
        }
    }

    private void whatMustBeRefused(int count) {
        UUID grant = at.grantWith(fund, "1000000", USD);
        UUID paid = at.act(() -> ledger.pay(fund, grant, at.byBank(), dollars(10, null)));
        UUID undone = at.act(() -> ledger.reverse(at.centre, paid, "Before the race."));
        Payment own =
                new Payment(Means.BANK, null, null, at.payer.subject(), at.approver.subject());
        Payment same =
                new Payment(Means.BANK, null, null, at.officer.subject(), at.officer.subject());
        for (int i = 0; i < count / 5; i++) {
            refuse("somebody-else-decides", id -> ledger.pay(fund, grant, own, dollars(1, id)));
            refuse("somebody-else-decides", id -> ledger.pay(fund, grant, same, dollars(1, id)));
            refuse("reversal-is-final", id -> ledger.reverse(at.centre, undone, id.toString()));
            refuse("ledger-period-closed", id -> ledger.pay(fund, grant, at.byBank(), late(id)));
            refuse(
                    "money-in-other-currency",
                    id -> ledger.pay(fund, grant, at.byBank(), euros(id)));
        }
    }

    private void race(String refusal, String target, long amount, Fund of, Act act) {
        add(Must.RACE, refusal, target, amount, of, act);
    }

    private void refuse(String refusal, Act act) {
        add(Must.BE_REFUSED, refusal, "nothing", 1, fund, act);
    }

    private void add(Must must, String refusal, String target, long amount, Fund of, Act act) {
        UUID id = UUID.randomUUID();
        acts.add(
                new Racing(
                        id,
                        must,
                        refusal,
                        target,
                        BigDecimal.valueOf(amount),
                        of.contributionId(),
                        () -> act.doneAs(id)));
    }

    /** How often each act is in the ledger: its id is the text of its transaction. */
    private Map<UUID, Integer> done() throws SQLException {
        Map<UUID, Integer> done = new HashMap<>();
        try (Connection owner = Databases.asOwner();
                var statement =
                        owner.prepareStatement(
                                "select cast(text as uuid), count(*) from ledger_transaction where centre_id = ?"
                                        + " and text ~ '^[0-9a-f-]{36}$' group by text")) {
            statement.setObject(1, at.centre);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    done.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
        }
        return done;
    }

    private Map<String, BigDecimal> left() {
        List<Balance> balances =
                at.balances(
                        new BalancesAsked(
                                at.centre,
                                fund.contributionId(),
                                null,
                                null,
                                ALedger.today(),
                                null));
        Map<AccountKey, BigDecimal> now = ALedger.byKey(balances);
        Map<String, BigDecimal> left = new TreeMap<>();
        accounts.forEach((target, key) -> left.put(target, now.get(key)));
        return left;
    }

    private long overdrawn() {
        return Databases.count(
                "select count(*) from ledger_account where centre_id = ? and balance < 0 and kind <> 'FUNDER'",
                at.centre);
    }

    private long strangers() {
        return Databases.count(
                "select count(*) from ledger_transaction where centre_id = ? and text = ?",
                at.centre,
                LedgerDeaths.HALF);
    }

    private static Map<String, Long> counted(List<Outcome> outcomes) {
        Map<String, Long> counts = new TreeMap<>();
        outcomes.forEach(
                outcome ->
                        counts.merge(
                                outcome.told()
                                        + (outcome.refusal() == null
                                                ? ""
                                                : " " + outcome.refusal()),
                                1L,
                                Long::sum));
        return counts;
    }

    private static Racing first(List<Outcome> outcomes, Told told) {
        return outcomes.stream()
                .filter(outcome -> outcome.told() == told)
                .findFirst()
                .orElseThrow()
                .act();
    }

    private static List<Outcome> only(List<Outcome> outcomes, Racing act) {
        return outcomes.stream().filter(outcome -> outcome.act() == act).toList();
    }

    private static Entry dollars(long amount, UUID id) {
        return entry(amount, USD, 0, id);
    }

    private static Entry euros(UUID id) {
        return entry(1, Money.Currency.EUR, 0, id);
    }

    private static Entry late(UUID id) {
        return entry(1, USD, 7, id);
    }

    private static Entry entry(long amount, Money.Currency currency, int daysAgo, UUID id) {
        return new Entry(
                new Money(Long.toString(amount), currency),
                ALedger.today().minusDays(daysAgo),
                id == null ? null : id.toString(),
                null);
    }

    /** Does it once, under its id. */
    private interface Act {
        UUID doneAs(UUID id);
    }
}

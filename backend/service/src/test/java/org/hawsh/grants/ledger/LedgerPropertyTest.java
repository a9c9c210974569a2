package org.hawsh.grants.ledger;

import static org.hawsh.platform.values.Money.Currency.IQD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hawsh.access.OnBehalf;
import org.hawsh.grants.ledger.LedgerModel.Move;
import org.hawsh.platform.values.Money;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is asked in whatever order, the ledger answers as its model: each act is done or refused by the same name, and the balances are the
 * same now and at ten random instants of both clocks. The seed stands in the name of the test.
 */
@HawshTest
class LedgerPropertyTest {
    private static final int SEEDS = Sizes.of(3, 40);
    private static final int ACTS = Sizes.of(60, 200);
    private static final int DAYS = 60;

    @Inject Ledger ledger;
    @Inject OnBehalf behalf;

    @TestFactory
    List<DynamicTest> theLedgerIsItsModel() {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToObj(
                        seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Run(seed).run()))
                .toList();
    }

    /** One random sequence on one fund, in one open or half-closed ledger. */
    private final class Run {
        private final Random random;
        private final ALedger at = ALedger.of(ledger, behalf);
        private final Fund fund = at.fund();
        private final LedgerModel model = new LedgerModel();
        private final UUID[] calls = {UUID.randomUUID(), UUID.randomUUID()};
        private final UUID[] grants = {UUID.randomUUID(), UUID.randomUUID()};
        private final Map<String, Integer> answers = new TreeMap<>();

        Run(int seed) {
            random = new Random(seed);
        }

        void run() {
            for (int i = 0; i < ACTS; i++) {
                act();
                assertEquals(model.balances(), stored(), "after act " + i);
            }
            assertEquals(0, at.wrongBalances(), "the stored balances are the sums of the postings");
            tenRandomInstants();
            assertTrue(answers.getOrDefault("done", 0) > ACTS / 4, answers.toString());
        }

        private void act() {
            int which = random.nextInt(20);
            if (which == 0) {
                close(ALedger.today().minusDays(DAYS - random.nextInt(DAYS / 3)));
            } else if (which < 4 && !model.moves.isEmpty()) {
                reverse(model.moves.get(random.nextInt(model.moves.size())));
            } else {
                move();
            }
        }

        private void move() {
            long amount = 1 + random.nextInt(1_000);
            LocalDate on = ALedger.today().minusDays(random.nextInt(DAYS));
            Entry entry = new Entry(new Money(Long.toString(amount), IQD), on, null, null);
            int c = random.nextInt(calls.length);
            int g = random.nextInt(grants.length);
            UUID call = calls[c];
            UUID grant = grants[g];
            LocalDate until = ALedger.today().plusDays(30);
            switch (random.nextInt(12)) {
                case 0, 1 -> receive(entry, 1 + random.nextInt(20));
                case 2, 3 ->
                        post(
                                "free",
                                "call " + c,
                                entry,
                                () -> ledger.reserve(fund, call, until, entry));
                case 4 -> post("call " + c, "free", entry, () -> ledger.release(fund, call, entry));
                case 5, 6 ->
                        post(
                                "call " + c,
                                "grant " + g,
                                entry,
                                () -> ledger.commit(fund, call, grant, entry));
                case 7 ->
                        post(
                                "grant " + g,
                                "free",
                                entry,
                                () -> ledger.decommit(fund, grant, entry));
                case 8 ->
                        post(
                                "grant " + g,
                                "paid " + g,
                                entry,
                                () -> ledger.pay(fund, grant, at.byBank(), entry));
                case 9 ->
                        post(
                                "paid " + g,
                                "accounted " + g,
                                entry,
                                () -> ledger.accountForPaid(fund, grant, entry));
                case 10 ->
                        post("paid " + g, "free", entry, () -> ledger.giveBack(fund, grant, entry));
                default ->
                        post("free", "returned", entry, () -> ledger.returnToFunder(fund, entry));
            }
        }

        /** Much comes at once, and little by little it goes. */
        private void receive(Entry little, int times) {
            long amount = little.amount().value().longValueExact() * times;
            Entry much =
                    new Entry(
                            new Money(Long.toString(amount), IQD),
                            little.effectiveOn(),
                            null,
                            null);
            post("funder", "free", much, () -> ledger.receive(fund, much));
        }

        private void post(String from, String to, Entry entry, Supplier<UUID> asked) {
            long amount = entry.amount().value().longValueExact();
            UUID id = answered(model.refusalOf(from, amount, entry.effectiveOn()), asked);
            if (id != null) {
                model.moves.add(
                        new Move(
                                id, from, to, amount, entry.effectiveOn(), at.lastEntered(), null));
            }
        }

        private void reverse(Move move) {
            UUID id =
                    answered(
                            model.refusalOfReversal(move),
                            () -> ledger.reverse(at.centre, move.id(), "A mistake."));
            if (id != null) {
                model.moves.add(
                        new Move(
                                id,
                                move.to(),
                                move.from(),
                                move.amount(),
                                model.firstOpen(move.on()),
                                at.lastEntered(),
                                move.id()));
            }
        }

        private void close(LocalDate until) {
            String expected = until.isAfter(model.closedUntil) ? null : "ledger-closed-already";
            answered(
                    expected,
                    () -> {
                        ledger.closePeriod(at.centre, until);
                        return null;
                    });
            if (expected == null) {
                model.closedUntil = until;
            }
        }

        /** What was done, after it was compared with what had to be. */
        private UUID answered(String expected, Supplier<UUID> asked) {
            AtomicReference<UUID> id = new AtomicReference<>();
            String refusal =
                    at.refusal(
                            () -> {
                                id.set(asked.get());
                                return null;
                            });
            assertEquals(expected, refusal);
            answers.merge(refusal == null ? "done" : refusal, 1, Integer::sum);
            return refusal == null ? id.get() : null;
        }

        private void tenRandomInstants() {
            List<Instant> moments = new ArrayList<>(model.moves.stream().map(Move::at).toList());
            for (int i = 0; i < 10; i++) {
                LocalDate on = ALedger.today().minusDays(random.nextInt(DAYS));
                Instant known =
                        moments.get(random.nextInt(moments.size()))
                                .minusNanos(random.nextInt(2) * 1_000);
                assertEquals(
                        model.balances(on, known),
                        named(
                                at.balances(
                                        new BalancesAsked(at.centre, null, null, null, on, known))),
                        on + " as known at " + known);
            }
        }

        private Map<String, Long> stored() {
            return named(at.balances());
        }

        private Map<String, Long> named(List<Balance> balances) {
            Map<String, Long> named = new TreeMap<>();
            balances.forEach(
                    balance -> named.put(nameOf(balance), balance.amount().longValueExact()));
            return named;
        }

        private String nameOf(Balance balance) {
            return switch (balance.kind()) {
                case FUNDER -> "funder";
                case CONTRIBUTION -> "free";
                case RETURNED -> "returned";
                case CALL -> "call " + List.of(calls).indexOf(balance.callId());
                case GRANT -> "grant " + List.of(grants).indexOf(balance.grantId());
                case PAID -> "paid " + List.of(grants).indexOf(balance.grantId());
                case ACCOUNTED_FOR -> "accounted " + List.of(grants).indexOf(balance.grantId());
                default -> throw new IllegalStateException(balance.toString());
            };
        }
    }
}

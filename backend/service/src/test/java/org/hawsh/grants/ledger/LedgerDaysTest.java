package org.hawsh.grants.ledger;

import static org.hawsh.platform.values.Money.Currency.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.access.OnBehalf;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which days money counts from, when a period is closed and when a reservation ends. */
@HawshTest
class LedgerDaysTest {
    private static final UUID CALL = UUID.randomUUID();

    @Inject Ledger ledger;
    @Inject OnBehalf behalf;
    @Inject ReservationLapse lapse;

    private ALedger at;
    private Fund fund;

    @BeforeEach
    void aCentreWithAContribution() {
        at = ALedger.of(ledger, behalf);
        fund = at.fund();
    }

    @Test
    void aClosedPeriodTakesNothingMoreAndItsCorrectionLandsInTheNextOpenDay() {
        LocalDate then = ALedger.today().minusDays(40);
        LocalDate end = ALedger.today().minusDays(30);
        UUID received = at.act(() -> ledger.receive(fund, of("100", then)));
        at.act(() -> close(end));
        refused("ledger-period-closed", () -> ledger.receive(fund, of("1", then)));
        refused("ledger-period-closed", () -> ledger.receive(fund, of("1", end)));
        at.act(() -> ledger.receive(fund, of("1", end.plusDays(1))));
        UUID undone = at.act(() -> ledger.reverse(at.centre, received, "A wrong amount."));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where id = ? and effective_on = ? and moved_from = ?",
                        undone,
                        end.plusDays(1),
                        then));
        UUID open = at.act(() -> ledger.receive(fund, of("7", end.plusDays(3))));
        UUID undoneThere = at.act(() -> ledger.reverse(at.centre, open, "Another."));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where id = ? and effective_on = ? and moved_from is null",
                        undoneThere,
                        end.plusDays(3)));
    }

    @Test
    void aPeriodIsClosedForwardOnlyAndWhenItIsOver() {
        LocalDate end = ALedger.today().minusDays(10);
        at.act(() -> close(end));
        refused("ledger-closed-already", () -> close(end));
        refused("ledger-closed-already", () -> close(end.minusDays(1)));
        refused("day-not-over", () -> close(ALedger.today()));
        at.act(() -> close(ALedger.today().minusDays(1)));
        at.act(() -> ledger.receive(fund, of("1")));
    }

    @Test
    void aDayThatHasNotComeOrThatNobodyMeansIsRefusedAndTheTwentyNinthOfFebruaryIsADay() {
        refused("in-the-future", () -> ledger.receive(fund, of("1", ALedger.today().plusDays(1))));
        refused("year-implausible", () -> ledger.receive(fund, of("1", LocalDate.of(26, 1, 1))));
        LocalDate leap = LocalDate.of(2024, 2, 29);
        UUID received = at.act(() -> ledger.receive(fund, of("29", leap)));
        at.act(() -> close(leap.minusDays(1)));
        at.act(() -> ledger.receive(fund, of("1", leap)));
        at.act(() -> close(leap));
        refused("ledger-period-closed", () -> ledger.receive(fund, of("1", leap)));
        UUID undone = at.act(() -> ledger.reverse(at.centre, received, "Not that day."));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where id = ? and effective_on = '2024-03-01'",
                        undone));
    }

    @Test
    void whatIsReservedAndNotCommittedIsAvailableAgainAfterItsDayAndTheJobMayRunTwice() {
        UUID grant = UUID.randomUUID();
        at.act(() -> ledger.receive(fund, of("100")));
        refused(
                "reservation-of-the-past",
                () -> ledger.reserve(fund, CALL, ALedger.today().minusDays(1), of("1")));
        at.act(() -> ledger.reserve(fund, CALL, ALedger.today(), of("100")));
        at.act(() -> ledger.commit(fund, CALL, grant, of("30")));
        itsDayWas(ALedger.today().minusDays(2));
        lapse.run();
        lapse.run();
        stands(AccountKind.CALL, "0");
        stands(AccountKind.CONTRIBUTION, "70");
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where centre_id = ? and kind = 'LAPSE' and entered_by is null"
                                + " and effective_on = ?",
                        at.centre,
                        ALedger.today().minusDays(1)));
    }

    @Test
    void theGuardIsNotFooledWhereTheJobHasNotRun() {
        UUID grant = UUID.randomUUID();
        at.act(() -> ledger.receive(fund, of("100")));
        at.act(() -> ledger.reserve(fund, CALL, ALedger.today(), of("100")));
        itsDayWas(ALedger.today().minusDays(1));
        refused("reservation-ended", () -> ledger.commit(fund, CALL, grant, of("1")));
        at.act(() -> ledger.reserve(fund, UUID.randomUUID(), soon(), of("100")));
        stands(AccountKind.CALL, "100");
        stands(AccountKind.CONTRIBUTION, "0");
    }

    @Test
    void whatLapsesInAClosedPeriodCountsFromTheFirstOpenDay() {
        at.act(() -> ledger.receive(fund, of("100", ALedger.today().minusDays(30))));
        at.act(() -> ledger.reserve(fund, CALL, ALedger.today(), of("100")));
        itsDayWas(ALedger.today().minusDays(20));
        at.act(() -> close(ALedger.today().minusDays(10)));
        lapse.run();
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where centre_id = ? and kind = 'LAPSE' and effective_on = ? and moved_from = ?",
                        at.centre,
                        ALedger.today().minusDays(9),
                        ALedger.today().minusDays(19)));
    }

    @Test
    void asItWasOnADayAndAsItWasKnownAtAMomentAreTwoAnswers() {
        LocalDate monday = ALedger.today().minusDays(7);
        at.act(() -> ledger.receive(fund, of("100", monday)));
        Instant before = at.lastEntered();
        at.act(() -> ledger.receive(fund, of("11", monday)));
        at.act(() -> ledger.receive(fund, of("1", ALedger.today())));
        assertEquals("111", available(monday, null));
        assertEquals("100", available(monday, before));
        assertEquals("112", available(ALedger.today(), null));
        assertEquals("100", available(ALedger.today(), before));
        assertNull(available(monday.minusDays(1), null));
    }

    private void refused(String name, Supplier<?> asked) {
        assertEquals(name, at.refusal(asked));
    }

    private Void close(LocalDate until) {
        ledger.closePeriod(at.centre, until);
        return null;
    }

    private void itsDayWas(LocalDate day) {
        Databases.execute(
                "update ledger_account set ends_on = ? where centre_id = ? and kind = 'CALL'",
                day,
                at.centre);
    }

    private void stands(AccountKind kind, String amount) {
        assertEquals(
                0, new BigDecimal(amount).compareTo(at.on(fund, kind, USD)), kind + " " + amount);
    }

    private String available(LocalDate on, Instant known) {
        return at
                .balances(
                        new BalancesAsked(at.centre, fund.contributionId(), null, null, on, known))
                .stream()
                .filter(balance -> balance.kind() == AccountKind.CONTRIBUTION)
                .map(balance -> balance.amount().toPlainString())
                .findFirst()
                .orElse(null);
    }

    private static LocalDate soon() {
        return ALedger.today().plusDays(90);
    }

    private static Entry of(String dollars) {
        return ALedger.entry(dollars, USD);
    }

    private static Entry of(String dollars, LocalDate on) {
        return ALedger.entry(dollars, USD, on);
    }
}

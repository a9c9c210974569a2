package org.hawsh.grants.ledger;

import static org.hawsh.platform.values.Money.Currency.EUR;
import static org.hawsh.platform.values.Money.Currency.IQD;
import static org.hawsh.platform.values.Money.Currency.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How money moves, and when it does not. */
@HawshTest
class LedgerTest {
    private static final UUID CALL = UUID.randomUUID();

    @Inject Ledger ledger;
    @Inject OnBehalf behalf;

    private ALedger at;
    private Fund fund;

    @BeforeEach
    void aCentreWithAContribution() {
        at = ALedger.of(ledger, behalf);
        fund = at.fund();
    }

    @Test
    void moneyGoesFromTheFunderToWhatWasMadeOfIt() {
        UUID grant = UUID.randomUUID();
        at.act(() -> ledger.receive(fund, of("5000.50")));
        at.act(() -> ledger.reserve(fund, CALL, soon(), of("3000")));
        at.act(() -> ledger.release(fund, CALL, of("500")));
        at.act(() -> ledger.commit(fund, CALL, grant, of("2000")));
        at.act(() -> ledger.decommit(fund, grant, of("100")));
        at.act(() -> ledger.pay(fund, grant, at.byBank(), of("1200")));
        at.act(() -> ledger.deliver(fund, grant, at.delivered(), of("600")));
        at.act(() -> ledger.accountForPaid(fund, grant, of("1000")));
        at.act(() -> ledger.accountForDelivered(fund, grant, of("600")));
        at.act(() -> ledger.giveBack(fund, grant, of("150")));
        at.act(() -> ledger.returnToFunder(fund, of("0.5")));
        stands(AccountKind.FUNDER, "-5000.5");
        stands(AccountKind.CONTRIBUTION, "2750");
        stands(AccountKind.CALL, "500");
        stands(AccountKind.GRANT, "100");
        stands(AccountKind.PAID, "50");
        stands(AccountKind.DELIVERED, "0");
        stands(AccountKind.ACCOUNTED_FOR, "1600");
        stands(AccountKind.RETURNED, "0.5");
        assertEquals(0, at.wrongBalances());
    }

    @Test
    void nothingIsTakenThatIsNotThere() {
        UUID grant = UUID.randomUUID();
        at.act(() -> ledger.receive(fund, of("100")));
        refused("not-enough-money", () -> ledger.reserve(fund, CALL, soon(), of("100.01")));
        refused("not-enough-money", () -> ledger.returnToFunder(fund, of("100.01")));
        refused("not-enough-money", () -> ledger.release(fund, CALL, of("1")));
        refused("not-enough-money", () -> ledger.commit(fund, CALL, grant, of("1")));
        at.act(() -> ledger.reserve(fund, CALL, soon(), of("100")));
        refused("not-enough-money", () -> ledger.commit(fund, CALL, grant, of("100.01")));
        at.act(() -> ledger.commit(fund, CALL, grant, of("100")));
        refused("not-enough-money", () -> ledger.commit(fund, CALL, grant, of("0.01")));
        refused("not-enough-money", () -> ledger.pay(fund, grant, at.byBank(), of("100.01")));
        refused("not-enough-money", () -> ledger.deliver(fund, grant, at.delivered(), of("101")));
        refused("not-enough-money", () -> ledger.accountForPaid(fund, grant, of("1")));
        refused("not-enough-money", () -> ledger.accountForDelivered(fund, grant, of("1")));
        refused("not-enough-money", () -> ledger.giveBack(fund, grant, of("1")));
        at.act(() -> ledger.pay(fund, grant, at.byBank(), of("100")));
        refused("not-enough-money", () -> ledger.pay(fund, grant, at.byBank(), of("0.01")));
        refused("not-enough-money", () -> ledger.decommit(fund, grant, of("0.01")));
    }

    @Test
    void moneyOfAnotherCurrencyIsNamed() {
        UUID grant = at.grantWith(fund, "100", USD);
        refused(
                "money-in-other-currency",
                () -> ledger.pay(fund, grant, at.byBank(), ALedger.entry("100", EUR)));
    }

    @Test
    void anAmountIsAboveZeroPlausibleAndNoFinerThanItsCurrency() {
        refused("amount-not-positive", () -> ledger.receive(fund, of("0")));
        refused("amount-not-positive", () -> ledger.receive(fund, of("-5")));
        refused("amount-too-large", () -> ledger.receive(fund, of("1000000000000000")));
        refused("amount-too-large", () -> ledger.receive(fund, of("1000000000000")));
        refused("amount-too-fine", () -> ledger.receive(fund, of("33.333")));
        refused("amount-too-fine", () -> ledger.receive(fund, ALedger.entry("0.5", IQD)));
        refused("form", () -> ledger.receive(fund, of("1e3")));
        at.act(() -> ledger.receive(fund, of("999999999999.99")));
        at.act(() -> ledger.receive(fund, ALedger.entry("5000.00", IQD)));
        stands(AccountKind.CONTRIBUTION, "999999999999.99");
        assertEquals(
                0, new BigDecimal("5000").compareTo(at.on(fund, AccountKind.CONTRIBUTION, IQD)));
    }

    @Test
    void cashInDinarsIsGivenInNotesOutOfABoxThatKeepsItForOneInitiative() {
        UUID box = UUID.randomUUID();
        UUID grant = at.grantWith(fund, "1000000", IQD);
        UUID another = at.grantWith(fund, "1000000", IQD);
        Payment cash = at.by(Means.CASH, box, null);
        refused("cash-not-in-notes", () -> ledger.draw(fund, grant, box, dinars("1100")));
        at.act(() -> ledger.draw(fund, grant, box, dinars("750000")));
        refused("not-enough-money", () -> ledger.pay(fund, another, cash, dinars("250")));
        refused("cash-not-in-notes", () -> ledger.pay(fund, grant, cash, dinars("1100")));
        refused("not-enough-money", () -> ledger.pay(fund, grant, cash, dinars("750250")));
        at.act(() -> ledger.pay(fund, grant, cash, dinars("500000")));
        refused("cash-not-in-notes", () -> ledger.putBack(fund, grant, box, dinars("1100")));
        at.act(() -> ledger.putBack(fund, grant, box, dinars("249750")));
        assertEquals(0, BigDecimal.valueOf(250).compareTo(at.on(fund, AccountKind.CASH_BOX, IQD)));
        assertThrows(
                IllegalArgumentException.class,
                () -> at.by(Means.BANK, box, null),
                "a bank pays out of no box");
    }

    @Test
    void whoeverAskedWhoeverApprovedAndWhoeverPaysAreThreePeople() {
        UUID grant = at.grantWith(fund, "100", USD);
        UUID payer = at.payer.subject();
        UUID approver = at.approver.subject();
        UUID officer = at.officer.subject();
        for (UUID[] wrong :
                new UUID[][] {{payer, approver}, {officer, payer}, {officer, officer}}) {
            Payment payment = new Payment(Means.BANK, null, null, wrong[0], wrong[1]);
            Delivery delivery = new Delivery(null, wrong[0], wrong[1]);
            refused("somebody-else-decides", () -> ledger.pay(fund, grant, payment, of("1")));
            refused("somebody-else-decides", () -> ledger.deliver(fund, grant, delivery, of("1")));
        }
        at.act(() -> ledger.pay(fund, grant, at.byBank(), of("1")));
    }

    @Test
    void aLineOfABudgetIsPaidOutOfOneContributionOnly() {
        UUID line = UUID.randomUUID();
        UUID grant = at.grantWith(fund, "100", USD);
        Fund other = at.fund();
        UUID byOther = at.grantWith(other, "100", USD);
        Payment payment = at.by(Means.BANK, null, line);
        at.act(() -> ledger.pay(fund, grant, payment, of("30")));
        at.act(() -> ledger.pay(fund, grant, payment, of("20")));
        refused("paid-by-another-fund", () -> ledger.pay(other, byOther, payment, of("30")));
        refused(
                "paid-by-another-fund",
                () ->
                        ledger.deliver(
                                other,
                                byOther,
                                new Delivery(line, at.officer.subject(), at.approver.subject()),
                                of("30")));
    }

    @Test
    void anExchangeIsTwoPairsByANamedRateAndItsDifferenceAPostingOfItsOwn() {
        at.act(() -> ledger.receive(fund, of("100")));
        UUID id = at.act(() -> ledger.exchange(fund, exchange("100", "130500", "1310")));
        stands(AccountKind.CONTRIBUTION, "0");
        stands(AccountKind.EXCHANGE, "100");
        assertEquals(0, dinarsOn(AccountKind.EXCHANGE).compareTo(new BigDecimal("-131000")));
        assertEquals(0, dinarsOn(AccountKind.CONTRIBUTION).compareTo(new BigDecimal("130500")));
        assertEquals(0, dinarsOn(AccountKind.EXCHANGE_DIFFERENCE).compareTo(new BigDecimal("500")));
        at.act(() -> ledger.reverse(at.centre, id, "The office took it back."));
        stands(AccountKind.CONTRIBUTION, "100");
        assertEquals(0, dinarsOn(AccountKind.EXCHANGE_DIFFERENCE).signum());
        refused("rate-does-not-fit", () -> ledger.exchange(fund, exchange("100", "130500", "131")));
        refused("rate-not-possible", () -> ledger.exchange(fund, exchange("100", "130500", "0")));
        refused("not-enough-money", () -> ledger.exchange(fund, exchange("101", "132310", "1310")));
    }

    @Test
    void anExchangeSaysARateOfADayThatHasComeAndChangesTheCurrency() {
        at.act(() -> ledger.receive(fund, of("100")));
        refused(
                "same-currency",
                () ->
                        ledger.exchange(
                                fund,
                                new Exchange(
                                        of("1").amount(),
                                        of("1").amount(),
                                        BigDecimal.ONE,
                                        ALedger.today(),
                                        "Nobody",
                                        ALedger.today(),
                                        null)));
        Exchange tomorrows =
                new Exchange(
                        of("100").amount(),
                        dinars("131000").amount(),
                        BigDecimal.valueOf(1310),
                        ALedger.today().plusDays(1),
                        "Central Bank of Iraq",
                        ALedger.today(),
                        null);
        refused("in-the-future", () -> ledger.exchange(fund, tomorrows));
    }

    @Test
    void aTransactionIsReversedOnceAndAReversalNever() {
        UUID grant = at.grantWith(fund, "100", USD);
        UUID paid = at.act(() -> ledger.pay(fund, grant, at.byBank(), of("60")));
        UUID undone = at.act(() -> ledger.reverse(at.centre, paid, "The office was closed."));
        stands(AccountKind.GRANT, "100");
        stands(AccountKind.PAID, "0");
        refused("reversed-already", () -> ledger.reverse(at.centre, paid, "Again."));
        refused("reversal-is-final", () -> ledger.reverse(at.centre, undone, "No, paid."));
        refused("not-found", () -> ledger.reverse(at.centre, UUID.randomUUID(), "What?"));
    }

    @Test
    void whatWasPromisedOrReleasedByMistakeIsReservedAgain() {
        at.act(() -> ledger.receive(fund, of("100")));
        at.act(() -> ledger.reserve(fund, CALL, soon(), of("100")));
        UUID promised = at.act(() -> ledger.commit(fund, CALL, UUID.randomUUID(), of("60")));
        UUID released = at.act(() -> ledger.release(fund, CALL, of("40")));
        at.act(() -> ledger.reverse(at.centre, promised, "Another network."));
        at.act(() -> ledger.reverse(at.centre, released, "The call needs it."));
        stands(AccountKind.CALL, "100");
        stands(AccountKind.CONTRIBUTION, "0");
    }

    @Test
    void whatWasUsedMeanwhileIsNotReversed() {
        UUID received = at.act(() -> ledger.receive(fund, of("100")));
        at.act(() -> ledger.reserve(fund, CALL, soon(), of("40")));
        refused("not-enough-money", () -> ledger.reverse(at.centre, received, "Not ours."));
        stands(AccountKind.CONTRIBUTION, "60");
    }

    @Test
    void moneyIsOfAContributionToThisCentre() {
        Fund elsewhere = new Fund(TheCentres.KIRKUK, fund.contributionId());
        refused("contribution-unknown", () -> ledger.receive(elsewhere, of("1")));
        Someone stranger = Someone.with(Role.FINANCE, TheCentres.KIRKUK);
        assertThrows(
                RuntimeException.class,
                () -> at.as(stranger, () -> ledger.receive(fund, of("1"))),
                "row-level security lets nobody post at another centre");
    }

    private void refused(String name, Supplier<?> asked) {
        assertEquals(name, at.refusal(asked));
    }

    private void stands(AccountKind kind, String amount) {
        assertEquals(
                0, new BigDecimal(amount).compareTo(at.on(fund, kind, USD)), kind + " " + amount);
    }

    private BigDecimal dinarsOn(AccountKind kind) {
        return at.on(fund, kind, IQD);
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

    private static Entry dinars(String amount) {
        return ALedger.entry(amount, IQD);
    }

    private static Exchange exchange(String dollars, String dinars, String rate) {
        return new Exchange(
                ALedger.entry(dollars, Currency.USD).amount(),
                dinars(dinars).amount(),
                new BigDecimal(rate),
                ALedger.today(),
                "Central Bank of Iraq",
                ALedger.today(),
                null);
    }
}

package org.hawsh.grants.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Role;
import org.hawsh.centres.organisations.AnOrganisation;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;

/** The ledger of a centre of its own, asked as other rooms ask it: each act in a transaction of its own, as somebody. */
final class ALedger {
    final UUID centre;
    final Someone officer;
    final Someone approver;
    final Someone payer;
    private final Ledger ledger;
    private final OnBehalf behalf;

    private ALedger(Ledger ledger, OnBehalf behalf) {
        this.ledger = ledger;
        this.behalf = behalf;
        centre = ACentre.any().open();
        officer = Someone.with(Role.GRANTS_OFFICER, centre);
        approver = Someone.with(Role.GRANTS_APPROVER, centre);
        payer = Someone.with(Role.FINANCE, centre);
    }

    static ALedger of(Ledger ledger, OnBehalf behalf) {
        return new ALedger(ledger, behalf);
    }

    static LocalDate today() {
        return Clocks.now().toLocalDate();
    }

    /** A contribution with nothing received yet. */
    Fund fund() {
        return new Fund(centre, aContributionTo(centre));
    }

    /** A contribution of which so much is available. */
    Fund fundWith(String amount, Currency currency) {
        Fund fund = fund();
        act(() -> ledger.receive(fund, entry(amount, currency)));
        return fund;
    }

    /** An initiative to which so much is committed. */
    UUID grantWith(Fund fund, String amount, Currency currency) {
        UUID call = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        act(() -> ledger.receive(fund, entry(amount, currency)));
        act(() -> ledger.reserve(fund, call, today().plusDays(90), entry(amount, currency)));
        act(() -> ledger.commit(fund, call, grant, entry(amount, currency)));
        return grant;
    }

    static UUID aContributionTo(UUID centre) {
        return Made.id(
                Someone.with(Role.ADMINISTRATOR, centre)
                        .calls()
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "organisationId",
                                        AnOrganisation.EUROPEAN_UNION,
                                        "from",
                                        "2020-01-01",
                                        "visibility",
                                        "SHOWN",
                                        "visibilityText",
                                        ACentre.inThreeLanguages("Funded")))
                        .post("/api/v1/centres/" + centre + "/funding-contributions"));
    }

    static Entry entry(String amount, Currency currency) {
        return entry(amount, currency, today());
    }

    static Entry entry(String amount, Currency currency, LocalDate on) {
        return new Entry(new Money(amount, currency), on, null, null);
    }

    /** By bank, asked for and approved by others than the payer. */
    Payment byBank() {
        return by(Means.BANK, null, null);
    }

    Payment by(Means means, UUID cashBox, UUID costLine) {
        return new Payment(means, cashBox, costLine, officer.subject(), approver.subject());
    }

    Delivery delivered() {
        return new Delivery(null, officer.subject(), approver.subject());
    }

    /** What the payer is answered. */
    <T> T act(Supplier<T> asked) {
        return as(payer, asked);
    }

    <T> T as(Someone who, Supplier<T> asked) {
        AtomicReference<T> answer = new AtomicReference<>();
        behalf.of(
                who.subject(),
                () -> answer.set(QuarkusTransaction.requiringNew().call(asked::get)));
        return answer.get();
    }

    /** The name of the refusal; null where nothing was refused. */
    String refusal(Supplier<?> asked) {
        return refusal(payer, asked);
    }

    String refusal(Someone who, Supplier<?> asked) {
        try {
            as(who, asked);
            return null;
        } catch (Refusal refusal) {
            return nameOf(refusal);
        }
    }

    static String nameOf(Refusal refusal) {
        return refusal.faults().isEmpty() ? refusal.type().code() : refusal.faults().get(0).code();
    }

    List<Balance> balances(BalancesAsked asked) {
        return act(() -> ledger.balancesOf(asked));
    }

    /** Of the whole centre, today. */
    List<Balance> balances() {
        return balances(new BalancesAsked(centre, null, null, null, today(), null));
    }

    /** What stands on the accounts of this kind in this fund, today; zero where there is none. */
    BigDecimal on(Fund fund, AccountKind kind, Currency currency) {
        return balances().stream()
                .filter(balance -> balance.contributionId().equals(fund.contributionId()))
                .filter(balance -> balance.kind() == kind && balance.currency() == currency)
                .map(Balance::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** When the last transaction of the centre was entered. */
    Instant lastEntered() {
        long micros =
                Databases.count(
                        "select cast(extract(epoch from max(entered_at)) * 1000000 as bigint) from ledger_transaction where centre_id = ?",
                        centre);
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Accounts of the centre whose stored balance is not the sum of their postings. */
    long wrongBalances() {
        return Databases.count(
                """
                select count(*) from ledger_account a where a.centre_id = ? and a.balance <> coalesce(
                    (select sum(p.amount) from ledger_posting p where p.account_id = a.id), 0)
                """,
                centre);
    }

    static Map<AccountKey, BigDecimal> byKey(List<Balance> balances) {
        return balances.stream()
                .collect(
                        Collectors.toMap(
                                balance ->
                                        new AccountKey(
                                                balance.kind(),
                                                balance.callId(),
                                                balance.grantId(),
                                                balance.cashBoxId(),
                                                balance.currency()),
                                Balance::amount));
    }
}

package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Money;

/**
 * One currency becomes another: two pairs of postings over the exchange account, the second by the rate that is named, and what was received
 * above or below it as a posting of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Exchanges {
    private static final int DIGITS_OF_A_RATE = 6;
    private static final BigDecimal LARGEST_RATE = BigDecimal.TEN.pow(9);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Poster poster;
    private final Centres centres;
    private final CurrentUser user;

    Exchanges(Poster poster, Centres centres, CurrentUser user) {
        this.poster = poster;
        this.centres = centres;
        this.user = user;
    }

    UUID exchange(Fund fund, Exchange exchange) {
        ValidationFailed.ifAny(faults(fund, exchange));
        BigDecimal byRate = byRate(exchange);
        BigDecimal received = exchange.received().value();
        ValidationFailed.ifAny(faultsOfRate(byRate, received));
        Money.Currency from = exchange.given().currency();
        Money.Currency to = exchange.received().currency();
        List<Leg> legs =
                new ArrayList<>(
                        Leg.move(
                                AccountKey.of(AccountKind.CONTRIBUTION, from),
                                AccountKey.of(AccountKind.EXCHANGE, from),
                                exchange.given().value()));
        legs.add(new Leg(AccountKey.of(AccountKind.EXCHANGE, to), byRate.negate()));
        legs.add(new Leg(AccountKey.of(AccountKind.CONTRIBUTION, to), received));
        BigDecimal difference = byRate.subtract(received);
        if (difference.signum() != 0) {
            legs.add(new Leg(AccountKey.of(AccountKind.EXCHANGE_DIFFERENCE, to), difference));
        }
        return poster.post(
                new LedgerTransaction(
                                TransactionKind.EXCHANGE,
                                fund,
                                exchange.effectiveOn(),
                                user.subject())
                        .saying(exchange.text(), null)
                        .at(exchange.rate(), exchange.rateOn(), exchange.rateSource()),
                legs);
    }

    /** To the last digit of the currency; what that leaves out is part of the difference. */
    private static BigDecimal byRate(Exchange exchange) {
        return exchange.given()
                .value()
                .multiply(exchange.rate())
                .setScale(Amounts.digits(exchange.received().currency()), RoundingMode.HALF_EVEN);
    }

    private List<Fault> faults(Fund fund, Exchange exchange) {
        List<Fault> faults = new ArrayList<>(Amounts.faults("/given", exchange.given()));
        faults.addAll(Amounts.faults("/received", exchange.received()));
        if (exchange.given().currency() == exchange.received().currency()) {
            faults.add(Fault.at("/received/currency", "same-currency"));
        }
        if (exchange.rate().signum() <= 0
                || exchange.rate().compareTo(LARGEST_RATE) >= 0
                || exchange.rate().stripTrailingZeros().scale() > DIGITS_OF_A_RATE) {
            faults.add(Fault.at("/rate", "rate-not-possible", DIGITS_OF_A_RATE));
        }
        faults.addAll(
                LedgerBooks.implausible(
                        "/rateOn", exchange.rateOn(), centres.todayAt(fund.centreId())));
        return faults;
    }

    /** A rate the wrong way round, or a slipped digit, is off by more than anybody pays. */
    private static List<Fault> faultsOfRate(BigDecimal byRate, BigDecimal received) {
        return byRate.signum() == 0
                        || byRate.compareTo(received.multiply(TWO)) > 0
                        || received.compareTo(byRate.multiply(TWO)) > 0
                ? List.of(Fault.at("/rate", "rate-does-not-fit"))
                : List.of();
    }
}

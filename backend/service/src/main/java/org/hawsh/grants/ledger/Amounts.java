package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/**
 * Which amounts there are: above zero, not absurdly large, and no finer than their currency. Nothing is rounded without being
 * said. It names what the form of {@link Money} would only call malformed.
 */
public final class Amounts {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(12);

    /** The smallest note of dinars in use. */
    private static final BigDecimal NOTE = BigDecimal.valueOf(250);

    private Amounts() {}

    /** @param at where the money stands in what was sent */
    public static List<Fault> faults(String at, Money money) {
        if (money.amount() == null || money.currency() == null) {
            return List.of(
                    Fault.at(at + (money.amount() == null ? "/amount" : "/currency"), "required"));
        }
        String amount = at + "/amount";
        if (!DECIMAL.matcher(money.amount()).matches()) {
            return List.of(Fault.at(amount, "form"));
        }
        BigDecimal value = money.value();
        if (value.signum() <= 0) {
            return List.of(Fault.at(amount, "amount-not-positive"));
        }
        if (value.compareTo(TOO_LARGE) >= 0) {
            return List.of(Fault.at(amount, "amount-too-large"));
        }
        int digits = digits(money.currency());
        return value.stripTrailingZeros().scale() > digits
                ? List.of(Fault.at(amount, "amount-too-fine", money.currency(), digits))
                : List.of();
    }

    static List<Fault> faultsOfCash(String at, Money money) {
        List<Fault> faults = faults(at, money);
        return faults.isEmpty()
                        && money.currency() == Currency.IQD
                        && money.value().remainder(NOTE).signum() != 0
                ? List.of(Fault.at(at + "/amount", "cash-not-in-notes", NOTE.intValue()))
                : faults;
    }

    /** After the decimal point. */
    public static int digits(Currency currency) {
        return currency == Currency.IQD ? 0 : 2;
    }

    /** As it is written: with all its digits, and a sign below zero. */
    public static String written(BigDecimal amount, Currency currency) {
        return amount.setScale(digits(currency)).toPlainString();
    }
}

package org.hawsh.grants.calls.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** What holds of every amount of a call. */
public final class Amounts {
    private Amounts() {}

    /**
     * @param amount null for what is not said
     * @param kept in which currency the contribution is kept
     */
    public static List<Fault> faults(String pointer, Money amount, Currency kept) {
        List<Fault> faults = new ArrayList<>();
        if (amount == null) {
            return faults;
        }
        if (amount.currency() != kept) {
            faults.add(Fault.at(pointer + "/currency", "other-currency", kept));
        }
        if (amount.value().signum() == 0) {
            faults.add(Fault.at(pointer + "/amount", "nothing-to-give"));
        }
        if (amount.currency() == Currency.IQD && !isWhole(amount.value())) {
            faults.add(Fault.at(pointer + "/amount", "whole-dinars"));
        }
        return faults;
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }
}

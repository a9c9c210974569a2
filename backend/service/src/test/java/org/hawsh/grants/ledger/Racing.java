package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One act of a race, with the outcome it must have. Its id is the text of its transaction, so that afterwards the ledger itself says whether it
 * was done.
 *
 * @param must whether it must be done, must be refused, or is one of several that race
 * @param refusal the one name by which it may be refused; null where it may not
 * @param target what it races for: the account it takes from, the transaction it reverses, the line it pays
 */
record Racing(
        UUID id,
        Must must,
        String refusal,
        String target,
        BigDecimal amount,
        UUID contribution,
        Supplier<UUID> asked) {

    enum Must {
        BE_DONE,
        BE_REFUSED,
        RACE
    }

    /** What the one who asked was told. */
    enum Told {
        DONE,
        REFUSED,
        /** The connection died: it may have been done or not. */
        UNKNOWN
    }

    record Outcome(Racing act, Told told, String refusal) {}

    /**
     * What is wrong with the outcomes: nothing, if the ledger is explained by what was acknowledged and some of what is unknown, and each
     * refusal by what is in the ledger.
     *
     * @param done how often the ledger has each act
     * @param left what is left on the accounts that are raced for, by target
     */
    static List<String> faults(
            List<Outcome> outcomes, Map<UUID, Integer> done, Map<String, BigDecimal> left) {
        List<String> faults = new ArrayList<>();
        Map<String, List<Racing>> winners = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (done.containsKey(outcome.act().id())) {
                winners.computeIfAbsent(outcome.act().target(), any -> new ArrayList<>())
                        .add(outcome.act());
            }
        }
        for (Outcome outcome : outcomes) {
            Racing act = outcome.act();
            int times = done.getOrDefault(act.id(), 0);
            String wrong =
                    switch (outcome.told()) {
                        case DONE -> doneWrongly(act, times);
                        case REFUSED -> refusedWrongly(outcome, times, winners, left);
                        case UNKNOWN ->
                                times > 1 || times == 1 && act.must() == Must.BE_REFUSED
                                        ? "was done " + times + " times"
                                        : null;
                    };
            if (wrong != null) {
                faults.add(act.must() + " " + act.target() + " " + act.amount() + ": " + wrong);
            }
        }
        return faults;
    }

    private static String doneWrongly(Racing act, int times) {
        if (act.must() == Must.BE_REFUSED) {
            return "was done";
        }
        return times == 1 ? null : "was acknowledged and is there " + times + " times";
    }

    private static String refusedWrongly(
            Outcome outcome,
            int times,
            Map<String, List<Racing>> winners,
            Map<String, BigDecimal> left) {
        Racing act = outcome.act();
        if (times > 0) {
            return "was refused and is there";
        }
        if (!outcome.refusal().equals(act.refusal())) {
            return "was refused as " + outcome.refusal();
        }
        if (act.must() == Must.RACE && !isExplained(act, winners, left)) {
            return "was refused as " + outcome.refusal() + " without a reason";
        }
        return null;
    }

    /** Somebody else was first, or so little was left that it is still too little now that all is over. */
    private static boolean isExplained(
            Racing act, Map<String, List<Racing>> winners, Map<String, BigDecimal> left) {
        List<Racing> others = winners.getOrDefault(act.target(), List.of());
        return switch (act.refusal()) {
            case "not-enough-money" -> left.get(act.target()).compareTo(act.amount()) < 0;
            case "paid-by-another-fund" ->
                    others.stream()
                            .anyMatch(other -> !other.contribution().equals(act.contribution()));
            default -> !others.isEmpty();
        };
    }
}

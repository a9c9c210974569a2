package org.hawsh.grants.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a ledger is, in few enough lines to be read at once: moves of whole dinars between named accounts, by two clocks. */
final class LedgerModel {
    final List<Move> moves = new ArrayList<>();
    LocalDate closedUntil = LocalDate.MIN;

    record Move(
            UUID id, String from, String to, long amount, LocalDate on, Instant at, UUID undoes) {}

    /** The name of the refusal; null for what must be done. */
    String refusalOf(String from, long amount, LocalDate on) {
        if (!on.isAfter(closedUntil)) {
            return "ledger-period-closed";
        }
        return from.equals("funder") || balances().getOrDefault(from, 0L) >= amount
                ? null
                : "not-enough-money";
    }

    String refusalOfReversal(Move move) {
        if (move.undoes() != null) {
            return "reversal-is-final";
        }
        if (moves.stream().anyMatch(other -> move.id().equals(other.undoes()))) {
            return "reversed-already";
        }
        return balances().get(move.to()) >= move.amount() ? null : "not-enough-money";
    }

    LocalDate firstOpen(LocalDate day) {
        return day.isAfter(closedUntil) ? day : closedUntil.plusDays(1);
    }

    Map<String, Long> balances() {
        return balances(LocalDate.MAX, Instant.MAX);
    }

    Map<String, Long> balances(LocalDate on, Instant known) {
        Map<String, Long> sums = new TreeMap<>();
        for (Move move : moves) {
            if (!move.on().isAfter(on) && !move.at().isAfter(known)) {
                sums.merge(move.from(), -move.amount(), Long::sum);
                sums.merge(move.to(), move.amount(), Long::sum);
            }
        }
        return sums;
    }
}

package org.hawsh.platform.problems;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What a refusal by the database means to a caller, by its SQLState (PostgreSQL, appendix A). The schema is the last wall:
 * what a rule before it did not catch is still answered in words.
 */
final class DatabaseRefusal {
    private DatabaseRefusal() {}

    /** Empty if no database is among the causes, or if it refused for a reason that is our own fault. */
    static Optional<ProblemType> of(Throwable error) {
        return refusal(error).map(refused -> meaning(refused.getSQLState()));
    }

    /** What went wrong at the end of a transaction stands beside the causes, not among them. */
    private static Optional<SQLException> refusal(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
            for (Throwable beside : cause.getSuppressed()) {
                Optional<SQLException> found = refusal(beside);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static ProblemType meaning(String state) {
        if (state == null) {
            return ProblemType.UNAVAILABLE;
        }
        return switch (state) {
            case "42501" -> ProblemType.FORBIDDEN; // row-level security
            case "23505" -> ProblemType.ALREADY_EXISTS;
            case "23503" -> ProblemType.STATE_CONFLICT; // what it refers to has just gone
            case "23P01" -> ProblemType.STATE_CONFLICT; // overlaps what is there
            case "40001", "40P01", "55P03" ->
                    ProblemType.UNAVAILABLE; // another transaction was in the way
            case "25P03" -> ProblemType.UNAVAILABLE; // the transaction waited for us too long
            case "99999" ->
                    ProblemType.UNAVAILABLE; // the driver got no connection and does not know why
            default ->
                    switch (state.substring(0, 2)) {
                        // no connection, nobody let in, no room, ended by the server
                        case "08", "28", "53", "57" -> ProblemType.UNAVAILABLE;
                        case "22" -> ProblemType.INVALID_REQUEST; // a value no column can hold
                        default -> null;
                    };
        };
    }
}

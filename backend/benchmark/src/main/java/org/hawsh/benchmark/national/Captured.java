package org.hawsh.benchmark.national;

import java.sql.Timestamp;
import java.util.List;

/**
 * What one request sent to the database.
 *
 * @param begun by the clock of the database, before it
 */
record Captured(Timestamp begun, List<Sent> sent) {
    long work() {
        return sent.stream().filter(Sent::isWork).count();
    }

    boolean registers() {
        return sent.stream().anyMatch(one -> one.sql().contains("insert into participant"));
    }
}

package org.hawsh.benchmark.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was sent on one connection from a begin to its end. */
record Transaction(List<Sent> statements) {

    /** Each by itself, in the order in which they began, whatever was sent on other connections meanwhile. */
    static List<Transaction> of(List<Sent> heard) {
        List<Transaction> all = new ArrayList<>();
        Map<Integer, Transaction> open = new HashMap<>();
        for (Sent sent : heard) {
            Transaction of = open.get(sent.connection());
            if (of == null) {
                of = new Transaction(new ArrayList<>());
                all.add(of);
                open.put(sent.connection(), of);
            }
            of.statements.add(sent);
            if (sent.ends() || !of.statements.get(0).begins()) {
                open.remove(sent.connection());
            }
        }
        return all;
    }

    /** What the service does by itself is done for nobody. */
    boolean isOfARequest() {
        return statements.stream().anyMatch(Sent::concernsACaller);
    }
}

package org.hawsh.benchmark.national;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawsh.benchmark.Pgbench;

/** What is asked over HTTP by some clients, beside pgbench with as many and the statements of such requests. */
final class Beside {
    private static final int CAPTURED = 20;
    private static final int USED_TO_IT = 30;
    private static final int PAUSE = 20;
    private static final int CLIENTS = 8;
    private static final int SECONDS = 10;

    private final Map<String, String> environment;
    private final Map<String, Load.Work> lines = new LinkedHashMap<>();
    private final Set<String> few = new HashSet<>();
    private final Map<String, List<Path>> scripts = new LinkedHashMap<>();
    private final Map<String, Double> statements = new LinkedHashMap<>();

    Beside(Map<String, String> environment) {
        this.environment = environment;
    }

    void line(String name, Load.Work work) {
        lines.put(name, work);
    }

    /** One that is to send few statements. */
    void lineOfFew(String name, Load.Work work) {
        line(name, work);
        few.add(name);
    }

    void capture(WireTap tap, Connection owner) throws Exception {
        Replay replay = Replay.of(owner);
        for (Map.Entry<String, Load.Work> line : lines.entrySet()) {
            for (int i = 0; i < USED_TO_IT; i++) {
                line.getValue().ask();
            }
            List<Captured> requests = new ArrayList<>();
            for (int i = 0; i < CAPTURED; i++) {
                Thread.sleep(PAUSE);
                tap.take();
                Timestamp begun = now(owner);
                line.getValue().ask();
                // The last words of a request may come after its answer.
                Thread.sleep(PAUSE);
                requests.add(
                        new Captured(
                                begun,
                                Transaction.of(tap.take()).stream()
                                        .filter(Transaction::isOfARequest)
                                        .flatMap(transaction -> transaction.statements().stream())
                                        .toList()));
            }
            scripts.put(line.getKey(), replay.scripts(requests));
            long sent = requests.stream().mapToLong(Captured::work).sum();
            statements.put(line.getKey(), (double) sent / CAPTURED);
        }
    }

    private static Timestamp now(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet now = statement.executeQuery("select clock_timestamp()")) {
            now.next();
            return now.getTimestamp(1);
        }
    }

    void measure(Verdicts verdicts) throws Exception {
        for (Map.Entry<String, Load.Work> line : lines.entrySet()) {
            Load served = Load.of(CLIENTS, SECONDS, line.getValue());
            verdicts.say(
                    "%s: %.0f a second, p50 %.1f, p95 %.1f ms, %.1f statements, with %d connections"
                            .formatted(
                                    line.getKey(),
                                    served.rate(),
                                    served.percentile(50),
                                    served.percentile(95),
                                    statements.get(line.getKey()),
                                    CLIENTS));
            verdicts.attempt(
                    line.getKey(),
                    () -> {
                        double alone =
                                Pgbench.run(
                                        environment, CLIENTS, SECONDS, scripts.get(line.getKey()));
                        verdicts.say(
                                "%s: %.0f a second by pgbench".formatted(line.getKey(), alone));
                        verdicts.atLeast(line.getKey(), 0.5, served.rate() / alone, "of pgbench");
                    });
            if (few.contains(line.getKey())) {
                verdicts.atMost(
                        line.getKey() + ", statements a request",
                        6,
                        statements.get(line.getKey()),
                        "statements");
            }
        }
    }
}

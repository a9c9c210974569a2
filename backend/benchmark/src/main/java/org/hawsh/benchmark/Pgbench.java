package org.hawsh.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own benchmark, as the service's role on the database of the stack around it. */
public final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** Each client says the same. */
    private static final int LONGEST = 1_000;

    private Pgbench() {}

    /**
     * @param scripts one of them is drawn for each transaction
     * @return transactions a second
     */
    public static double run(
            Map<String, String> environment, int clients, int seconds, List<Path> scripts)
            throws IOException, InterruptedException {
        URI database =
                URI.create(environment.get("HAWSH_DATABASE_URL").substring("jdbc:".length()));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "pgbench",
                                "-n",
                                "-M",
                                "prepared",
                                "-h",
                                database.getHost(),
                                "-p",
                                String.valueOf(database.getPort()),
                                "-U",
                                "hawsh_app",
                                "-c",
                                String.valueOf(clients),
                                "-j",
                                String.valueOf(Math.min(2, clients)),
                                "-T",
                                String.valueOf(seconds)));
        for (Path script : scripts) {
            command.add("-f");
            command.add(script.toString());
        }
        command.add(database.getPath().substring(1));
        ProcessBuilder pgbench = new ProcessBuilder(command);
        pgbench.environment().put("PGPASSWORD", environment.get("HAWSH_DATABASE_APP_PASSWORD"));
        pgbench.redirectErrorStream(true);
        Process process = pgbench.start();
        String said = new String(process.getInputStream().readAllBytes());
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException(
                    "pgbench failed:\n" + said.substring(0, Math.min(LONGEST, said.length())));
        }
        return Double.parseDouble(rate.group(1));
    }
}

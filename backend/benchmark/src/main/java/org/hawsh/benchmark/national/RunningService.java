package org.hawsh.benchmark.national;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hawsh.benchmark.siege.Servers;

/** The service of the stack, which is started anew: to be heard through a wire tap, and to be seen in its first minute. */
final class RunningService {
    private static final long PATIENCE = 180_000_000_000L;

    private final Map<String, String> environment;
    private final Desk desk;
    private final Path log = Files.createTempFile("service", ".log");
    private ProcessHandle running = Servers.around().service();
    private volatile Process started;

    RunningService(Map<String, String> environment, Desk desk) throws Exception {
        this.environment = environment;
        this.desk = desk;
        log.toFile().deleteOnExit();
        // The launcher ends what it started, and does not know this one.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    Process process() {
        return started;
    }

    int databasePort() {
        return URI.create(environment.get("HAWSH_DATABASE_URL").substring("jdbc:".length()))
                .getPort();
    }

    /**
     * With values as text, so that they can be written into a script.
     *
     * @param port where the database is to be met
     */
    void restartBehind(int port) throws Exception {
        String url =
                environment
                        .get("HAWSH_DATABASE_URL")
                        .replace(":" + databasePort() + "/", ":" + port + "/");
        restart(Map.of("HAWSH_DATABASE_URL", url + "?binaryTransfer=false"));
    }

    /** @return seconds until it was ready */
    double restart() throws Exception {
        return restart(Map.of("HAWSH_DATABASE_URL", environment.get("HAWSH_DATABASE_URL")));
    }

    private double restart(Map<String, String> changed) throws Exception {
        long begun = System.nanoTime();
        started = Servers.restarted(running, log, changed);
        running = started.toHandle();
        while (!desk.isReady()) {
            if (!started.isAlive() || System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException(
                        "The service did not start:\n" + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    void stop() {
        if (started != null) {
            started.destroy();
        }
    }
}

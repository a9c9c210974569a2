package org.hawsh.benchmark.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of the stack around this command, which can be silenced and killed (Linux: /proc says what they are). */
public final class Servers {
    private final ProcessHandle launcher;

    private Servers(ProcessHandle launcher) {
        this.launcher = launcher;
    }

    public static Servers around() {
        ProcessHandle one = ProcessHandle.current();
        while (!commandLine(one).contains("embedded.launch.Launcher")) {
            one =
                    one.parent()
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "the stack must be started around this: make siege"));
        }
        return new Servers(one);
    }

    List<ProcessHandle> keycloak() {
        return named(line -> line.contains("keycloak") && line.contains("java"));
    }

    /** It is nobody's child: asked for one of its own processes, it says whose parent it is. */
    static List<ProcessHandle> postgres(Connection asked) throws SQLException {
        try (ResultSet backend = asked.createStatement().executeQuery("select pg_backend_pid()")) {
            backend.next();
            ProcessHandle postmaster =
                    ProcessHandle.of(backend.getLong(1))
                            .flatMap(ProcessHandle::parent)
                            .orElseThrow();
            return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        }
    }

    public ProcessHandle service() {
        return named(line -> line.contains("quarkus-run.jar") && !line.contains("keycloak")).get(0);
    }

    /** Stopped, not killed: what is asked of it is taken and never answered. */
    static void silence(List<ProcessHandle> processes, boolean silent)
            throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", silent ? "-STOP" : "-CONT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** As a power cut does it, and started again as it was. */
    static Process restarted(ProcessHandle process, Path log) throws IOException {
        return restarted(process, log, Map.of());
    }

    /** With some of its environment changed. */
    public static Process restarted(ProcessHandle process, Path log, Map<String, String> changed)
            throws IOException {
        Path proc = Path.of("/proc", String.valueOf(process.pid()));
        List<String> command = words(proc.resolve("cmdline"));
        Map<String, String> environment =
                words(proc.resolve("environ")).stream()
                        .map(line -> line.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Path folder = proc.resolve("cwd").toRealPath();
        process.destroyForcibly();
        process.onExit().join();
        ProcessBuilder again =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        again.environment().clear();
        again.environment().putAll(environment);
        again.environment().putAll(changed);
        return again.start();
    }

    private List<ProcessHandle> named(Predicate<String> line) {
        return launcher.descendants()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> line.test(commandLine(process)))
                .filter(process -> !commandLine(process).contains("maven"))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return String.join(
                    " ", words(Path.of("/proc", String.valueOf(process.pid()), "cmdline")));
        } catch (IOException gone) {
            return "";
        }
    }

    private static List<String> words(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\0"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

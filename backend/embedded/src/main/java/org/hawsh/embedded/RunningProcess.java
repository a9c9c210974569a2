package org.hawsh.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A long-running child. Its number and start are kept in a file, so that the next run finds what a
 * killed one left behind and takes nobody else's process for it.
 */
public final class RunningProcess {

    private static final Duration POLITE = Duration.ofSeconds(20);

    private final ProcessHandle process;
    private final Path pidFile;
    private final Path log;
    private final AtExit atExit;

    private RunningProcess(ProcessHandle process, Path pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.atExit = AtExit.run(this::end);
    }

    public static RunningProcess start(
            String name,
            List<String> command,
            Path workingDirectory,
            Path stateDirectory,
            Map<String, String> environment) {
        Path pidFile = stateDirectory.resolve(name + ".pid");
        Path log = stateDirectory.resolve(name + ".log");
        try {
            Files.createDirectories(stateDirectory);
            stopOrphan(pidFile);
            ProcessBuilder builder =
                    new ProcessBuilder(detached(command))
                            .directory(workingDirectory.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(ChildProcess.nothing()))
                            .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            ProcessHandle process = builder.start().toHandle();
            Files.writeString(pidFile, process.pid() + "\n" + startOf(process) + "\n");
            return new RunningProcess(process, pidFile, log);
        } catch (IOException e) {
            throw Directories.failure("start " + name, stateDirectory, e);
        }
    }

    /** Ctrl-C reaches a whole terminal session; servers are stopped one by one, in order. */
    private static List<String> detached(List<String> command) {
        if (!new File("/usr/bin/setsid").canExecute()) {
            return command;
        }
        List<String> detached = new ArrayList<>(List.of("/usr/bin/setsid"));
        detached.addAll(command);
        return detached;
    }

    static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() >= 2 && lines.get(0).matches("\\d+")) {
            ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(process -> startOf(process).equals(lines.get(1)))
                    .ifPresent(RunningProcess::stop);
        }
        Files.deleteIfExists(pidFile);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    public String lastWords() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 8), all.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }

    /** It is there and says nothing, as a machine that swaps; until it is thawed. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        Stream.concat(Stream.of(process), process.descendants())
                .forEach(
                        member ->
                                ChildProcess.run(
                                        List.of("kill", "-" + name, String.valueOf(member.pid())),
                                        log.getParent(),
                                        Map.of(),
                                        POLITE));
    }

    public void stop() {
        atExit.now();
    }

    private void end() {
        stop(process);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException staleButHarmless) {
            return;
        }
    }

    private static void stop(ProcessHandle process) {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process);
        process.destroy();
        for (ProcessHandle member : family) {
            if (!ended(member)) {
                member.destroyForcibly();
            }
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(POLITE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}

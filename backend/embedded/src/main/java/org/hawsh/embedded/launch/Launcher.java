package org.hawsh.embedded.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hawsh.embedded.AtExit;
import org.hawsh.embedded.Directories;
import org.hawsh.embedded.EphemeralDirectory;
import org.hawsh.embedded.HawshHome;
import org.hawsh.embedded.Orphans;
import org.hawsh.embedded.StartFailure;

/**
 * The one command behind {@code make run}, {@code make dev}, {@code make package}, {@code make e2e} and
 * {@code make reset}.
 */
public final class Launcher {

    private static final long NEEDED_MEGABYTES = 1_500;
    private static final long MEGABYTE = 1024 * 1024;

    private final HawshHome home = HawshHome.find();
    private final Steps steps = new Steps(System.out);

    private Launcher() {}

    public static void main(String[] arguments) {
        int exitCode;
        try {
            exitCode = new Launcher().launch(LaunchOptions.of(arguments));
        } catch (StartFailure failure) {
            System.err.println("\n" + failure.getMessage());
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    private int launch(LaunchOptions options) {
        return switch (options.mode()) {
            case RUN -> keep(options, false);
            case DEVELOP -> keep(options, true);
            case EPHEMERAL -> around(options);
            case BUILD -> build();
            case RESET -> reset();
        };
    }

    private int keep(LaunchOptions options, boolean development) {
        RunLock lock = takeOver();
        mustHaveRoom();
        StackPorts ports = StackPorts.from(System.getenv());
        ports.mustBeFree(development);
        Stack stack = new Stack(home, data(), ports, steps);
        if (development) {
            stack.startForDevelopment();
        } else {
            stack.startPackaged();
        }
        furnish(stack);
        if (options.people()) {
            bringPeople(stack);
        }
        steps.line(
                Welcome.of(
                        stack.webOrigin(development),
                        stack.identityOrigin(),
                        data(),
                        steps.sinceStart()));
        AtExit.run(() -> steps.line("\n  Stopping."));
        while (lock.isHeld() && !AtExit.hasBegun()) {
            stack.mustBeAlive();
            pause();
        }
        return 0;
    }

    private int around(LaunchOptions options) {
        mustHaveRoom();
        Path data = EphemeralDirectory.create(home, "stack");
        Stack stack = new Stack(home, data, StackPorts.free(), steps);
        stack.startPackaged();
        furnish(stack);
        if (!options.first().isEmpty()) {
            int exitCode = run(List.of("sh", "-c", options.first()), stack.environment());
            if (exitCode != 0) {
                return exitCode;
            }
        }
        if (options.people()) {
            bringPeople(stack);
        }
        return run(options.command(), stack.environment());
    }

    private int run(List<String> words, Map<String, String> environment) {
        steps.say("Command", String.join(" ", words));
        try {
            ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
            builder.environment().putAll(environment);
            Process command = builder.start();
            AtExit atExit = AtExit.run(command::destroy);
            int exitCode = command.waitFor();
            atExit.forget();
            return exitCode;
        } catch (IOException e) {
            throw new StartFailure("Cannot run %s: %s".formatted(words.get(0), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** What a packaged start would build, so that whatever comes next finds it built. */
    private int build() {
        Builds builds = new Builds(home);
        builds.webClient(steps.progress("Web client"));
        builds.service(steps.progress("Service"));
        return 0;
    }

    private int reset() {
        takeOver();
        try {
            Directories.delete(data());
        } catch (IOException e) {
            throw Directories.failure("start over", data(), e);
        }
        steps.line("The data is gone; programs and builds were kept. `make run` starts over.");
        return 0;
    }

    private RunLock takeOver() {
        RunLock lock = RunLock.take(home.directory());
        try {
            Orphans.stopUnder(data());
        } catch (IOException e) {
            throw Directories.failure("stop what an earlier run left", data(), e);
        }
        return lock;
    }

    private void furnish(Stack stack) {
        stack.roles().assign();
        stack.demonstration().furnishCentres(steps.progress("Centres"));
    }

    private void bringPeople(Stack stack) {
        DemonstrationData demonstration = stack.demonstration();
        demonstration.registerPeople(steps.progress("People"));
        demonstration.fillCourses(steps.progress("Courses"));
        demonstration.takeAttendance(steps.progress("Attendance"));
        demonstration.bringChildren(steps.progress("Children"));
        stack.desk().bring(steps.progress("Desk"));
        stack.mediation().bring(steps.progress("Mediation"));
        stack.calls().bring(steps.progress("Calls"));
        stack.networks().bring(steps.progress("Networks"));
        stack.initiatives().bring(steps.progress("Initiatives"));
    }

    /** A disk that fills up half-way leaves the oddest errors, so a nearly full one is told first. */
    private void mustHaveRoom() {
        try {
            Files.createDirectories(home.directory());
        } catch (IOException e) {
            throw Directories.failure("make a directory", home.directory(), e);
        }
        long free = home.directory().toFile().getUsableSpace() / MEGABYTE;
        if (free < NEEDED_MEGABYTES) {
            throw new StartFailure(
                    "Only %d MB are free in %s; Hawsh needs %d MB. Make room, or name another directory in HAWSH_HOME."
                            .formatted(free, home.directory(), NEEDED_MEGABYTES));
        }
    }

    private Path data() {
        return home.directory().resolve("data");
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

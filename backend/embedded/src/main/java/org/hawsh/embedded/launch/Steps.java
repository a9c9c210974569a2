package org.hawsh.embedded.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;
import org.hawsh.embedded.Progress;

/** Shows what is being done, one line a step, with the seconds since the start. */
final class Steps {

    private final PrintStream out;
    private final long started = System.nanoTime();

    Steps(PrintStream out) {
        this.out = out;
    }

    <T> T step(String name, Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        say(name, "ready in %.1f s".formatted(seconds(began)));
        return result;
    }

    Progress progress(String name) {
        return words -> say(name, words);
    }

    void say(String name, String words) {
        synchronized (out) {
            out.printf("%6.1f s  %-12s %s%n", seconds(started), name, words);
        }
    }

    void line(String text) {
        synchronized (out) {
            out.println(text);
        }
    }

    double sinceStart() {
        return seconds(started);
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}

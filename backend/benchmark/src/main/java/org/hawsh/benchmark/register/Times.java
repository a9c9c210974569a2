package org.hawsh.benchmark.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each of many requests took. */
final class Times {
    private final List<Double> milliseconds = new ArrayList<>();

    /** Does it, and remembers how long it took. */
    <T> T take(Work<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        milliseconds.add((System.nanoTime() - began) / 1e6);
        return result;
    }

    double percentile(double share) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    /** With how many times as long each takes as something else of the same run. */
    String beside(Times other) {
        return "%s; of one record's p50 %.1f, p95 %.1f times"
                .formatted(
                        this,
                        percentile(0.5) / other.percentile(0.5),
                        percentile(0.95) / other.percentile(0.95));
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms"
                .formatted(percentile(0.5), percentile(0.95), percentile(0.99));
    }

    /** Something that takes time. */
    interface Work<T> {
        T call() throws Exception;
    }
}

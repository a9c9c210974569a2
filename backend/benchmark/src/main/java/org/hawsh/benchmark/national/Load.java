package org.hawsh.benchmark.national;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Some who ask one thing after the other for a while.
 *
 * @param rate answers a second
 * @param millis each answer's, the shortest first
 */
record Load(double rate, List<Double> millis) {

    static Load of(int clients, double seconds, Work work) throws Exception {
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Double> all = new ArrayList<>();
        try {
            List<Future<List<Double>>> asking = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                asking.add(pool.submit(() -> until(end, work)));
            }
            for (Future<List<Double>> one : asking) {
                all.addAll(one.get());
            }
        } finally {
            pool.shutdownNow();
        }
        Collections.sort(all);
        return new Load(all.size() / ((System.nanoTime() - begun) / 1e9), all);
    }

    private static List<Double> until(long end, Work work) throws Exception {
        List<Double> taken = new ArrayList<>();
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            work.ask();
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return taken;
    }

    double percentile(int percent) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }

    /** Something that is asked. */
    interface Work {
        void ask() throws Exception;
    }
}

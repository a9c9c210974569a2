package org.hawsh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * What is to be tried with each operation of a matrix: a few of them at a time. The operations of one feature share their samples,
 * are about the same corner of the house and have their turn one after the other.
 */
public final class EachOperation {
    private static final int AT_THE_SAME_TIME = 4;

    private EachOperation() {}

    /** @throws AssertionError if one of them has no sample: it would be left out unnoticed */
    public static void of(Map<String, MatrixRow> matrix, Visit visit) throws Exception {
        Queue<Map<String, Function<Someone, Response>>> waiting =
                new ConcurrentLinkedQueue<>(Samples.features());
        Set<String> unknown = new TreeSet<>(matrix.keySet());
        waiting.forEach(feature -> unknown.removeAll(feature.keySet()));
        assertEquals(Set.of(), unknown);
        AtOnce.many(
                AT_THE_SAME_TIME,
                thread -> {
                    for (Map<String, Function<Someone, Response>> feature;
                            (feature = waiting.poll()) != null; ) {
                        feature.forEach(
                                (id, sample) -> {
                                    if (matrix.containsKey(id)) {
                                        visit.to(id, matrix.get(id), sample);
                                    }
                                });
                    }
                    return thread;
                });
    }

    /** To one operation, by its id. */
    public interface Visit {
        void to(String id, MatrixRow row, Function<Someone, Response> sample);
    }
}

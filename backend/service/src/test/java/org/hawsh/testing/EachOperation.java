package org.hawsh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is to be tried with each operation of a matrix: a few of them at a time, each thread with its own samples. The operations
 * of one feature are about the same corner of the house and have their turn one after the other.
 */
public final class EachOperation {
    private static final int AT_THE_SAME_TIME = 4;

    private EachOperation() {}

    /** @throws AssertionError if one of them has no sample: it would be left out unnoticed */
    public static void of(Map<String, MatrixRow> matrix, Visit visit) throws Exception {
        Queue<Set<String>> waiting = new ConcurrentLinkedQueue<>(Samples.features());
        Set<String> unknown = new TreeSet<>(matrix.keySet());
        waiting.forEach(unknown::removeAll);
        assertEquals(Set.of(), unknown);
        var samples = Stream.generate(Samples::all).limit(AT_THE_SAME_TIME).toList();
        AtOnce.many(
                AT_THE_SAME_TIME,
                thread -> {
                    for (Set<String> feature; (feature = waiting.poll()) != null; ) {
                        for (String id : feature) {
                            if (matrix.containsKey(id)) {
                                visit.to(id, matrix.get(id), samples.get(thread).get(id));
                            }
                        }
                    }
                    return thread;
                });
    }

    /** To one operation, by its id. */
    public interface Visit {
        void to(String id, MatrixRow row, Function<Someone, Response> sample);
    }
}

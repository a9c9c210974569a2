package org.hawsh.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them is answered. */
    public static <T> List<T> many(int count, IntFunction<T> each) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> all =
                    IntStream.range(0, count)
                            .<Callable<T>>mapToObj(number -> () -> each.apply(number))
                            .toList();
            return pool.invokeAll(all).stream().map(AtOnce::answerOf).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T answerOf(java.util.concurrent.Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new AssertionError(cause.getMessage(), e);
        }
    }
}

package org.hawsh.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them is answered; of several that failed, all are told. */
    public static <T> List<T> many(int count, IntFunction<T> each) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> all =
                    IntStream.range(0, count)
                            .<Callable<T>>mapToObj(number -> () -> each.apply(number))
                            .toList();
            return answersOf(pool.invokeAll(all));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> List<T> answersOf(List<Future<T>> given) throws InterruptedException {
        List<T> answers = new ArrayList<>();
        AssertionError failed = null;
        for (Future<T> one : given) {
            try {
                answers.add(one.get());
            } catch (ExecutionException e) {
                AssertionError error = new AssertionError(rootOf(e).getMessage(), e);
                if (failed == null) {
                    failed = error;
                } else {
                    failed.addSuppressed(error);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return answers;
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }
}

package org.hawsh.benchmark.siege;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hawsh.benchmark.siege.Caller.Answer;

/** Many who ask at the same time, for as long as somebody else is looking. */
final class Together {
    private Together() {}

    static List<Answer> once(int count, IntFunction<Answer> ask) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            return answers(
                    IntStream.range(0, count)
                            .mapToObj(i -> pool.submit(() -> List.of(ask.apply(i))))
                            .toList());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Each asks again a moment after it was answered, until the time is over. */
    static List<Answer> during(int seconds, int count, IntFunction<Answer> ask) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            return answers(
                    IntStream.range(0, count)
                            .mapToObj(
                                    i ->
                                            pool.submit(
                                                    () -> {
                                                        List<Answer> mine = new ArrayList<>();
                                                        while (System.nanoTime() < until) {
                                                            mine.add(ask.apply(i));
                                                            Thread.sleep(50);
                                                        }
                                                        return mine;
                                                    }))
                            .toList());
        } finally {
            pool.shutdownNow();
        }
    }

    /** One after the other, each a moment after the last. */
    static List<Answer> calmly(int count, Supplier<Answer> ask) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(ask.get());
            Thread.sleep(100);
        }
        return answers;
    }

    private static List<Answer> answers(List<Future<List<Answer>>> asked) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Future<List<Answer>> one : asked) {
            answers.addAll(one.get());
        }
        return answers;
    }
}

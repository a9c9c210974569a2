package org.hawsh.participants.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work that goes on side by side comes out in its order, holds little, and ends together. */
class AheadTest {

    @Test
    void whatIsMadeAheadIsTakenInItsOrderAndNeverMoreThanThreeWait() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        try (Ahead<Integer> numbers =
                Ahead.of(
                        taker ->
                                IntStream.range(0, 1_000)
                                        .forEach(
                                                i -> {
                                                    most.accumulateAndGet(
                                                            waiting.incrementAndGet(), Math::max);
                                                    taker.accept(i);
                                                }))) {
            numbers.forEach(
                    i -> {
                        taken.add(i);
                        waiting.decrementAndGet();
                    });
        }
        assertEquals(IntStream.range(0, 1_000).boxed().toList(), taken);
        assertTrue(most.get() <= 3, most + " waited");
    }

    @Test
    void whatFailsWhileItIsMadeFailsWhereItWouldHaveBeenTaken() {
        List<Integer> taken = new ArrayList<>();
        try (Ahead<Integer> numbers =
                Ahead.of(
                        taker -> {
                            taker.accept(1);
                            throw new IllegalArgumentException("the second");
                        })) {
            assertThrows(IllegalArgumentException.class, () -> numbers.forEach(taken::add));
        }
        assertEquals(List.of(1), taken);
    }

    @Test
    void nothingIsMadeAnyMoreOnceTheTakerHasFailed() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(1);
        assertThrows(
                IllegalStateException.class,
                () -> {
                    try (Ahead<Integer> numbers =
                                    Ahead.of(
                                            taker -> {
                                                try {
                                                    while (true) {
                                                        taker.accept(made.incrementAndGet());
                                                    }
                                                } finally {
                                                    ended.countDown();
                                                }
                                            });
                            Ahead<Integer> doubled =
                                    Ahead.of(taker -> numbers.forEach(i -> taker.accept(2 * i)))) {
                        doubled.forEach(
                                i -> {
                                    throw new IllegalStateException("at " + i);
                                });
                    }
                });
        assertTrue(ended.await(30, TimeUnit.SECONDS));
        int before = made.get();
        Thread.sleep(50);
        assertEquals(before, made.get());
    }
}

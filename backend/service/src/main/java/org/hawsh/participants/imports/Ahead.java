package org.hawsh.participants.imports;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Things that are made ready in their order on a thread of their own, one ahead of whoever takes them: reading a file, comparing
 * and writing would wait for one another otherwise. Never more than two are held, however many there are.
 */
final class Ahead<T> implements AutoCloseable {
    private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(1);
    private final Thread thread;

    private Ahead(Consumer<Consumer<T>> maker) {
        this.thread = new Thread(() -> make(maker), "imports ahead");
    }

    /** @param maker gives one thing after the other to the consumer it is given */
    static <T> Ahead<T> of(Consumer<Consumer<T>> maker) {
        Ahead<T> ahead = new Ahead<>(maker);
        ahead.thread.setDaemon(true);
        ahead.thread.start();
        return ahead;
    }

    /** Takes all of them. What was thrown while one was made is thrown here in its place. */
    void forEach(Consumer<T> taker) {
        for (Made<T> next = take(); next.thing != null; next = take()) {
            taker.accept(next.thing);
        }
    }

    /** Nothing is made any more when this returns. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Made<T> take() {
        try {
            Made<T> next = made.take();
            if (next.failure instanceof RuntimeException failed) {
                throw failed;
            }
            if (next.failure instanceof Error failed) {
                throw failed;
            }
            return next;
        } catch (InterruptedException e) {
            throw Stopped.here();
        }
    }

    private void make(Consumer<Consumer<T>> maker) {
        Made<T> end = new Made<>(null, null);
        try {
            maker.accept(thing -> give(new Made<>(thing, null)));
        } catch (Stopped stopped) {
            return;
        } catch (RuntimeException | Error failed) {
            end = new Made<>(null, failed);
        }
        try {
            give(end);
        } catch (Stopped nobodyTakesIt) {
            Thread.currentThread().interrupt();
        }
    }

    private void give(Made<T> next) {
        try {
            made.put(next);
        } catch (InterruptedException e) {
            throw Stopped.here();
        }
    }

    /** One thing, or why there is none, or neither at the end. */
    private record Made<T>(T thing, Throwable failure) {}

    /** Nobody wants any more. */
    private static final class Stopped extends RuntimeException {
        private Stopped() {
            super("the work was stopped", null, false, false);
        }

        static Stopped here() {
            Thread.currentThread().interrupt();
            return new Stopped();
        }
    }
}

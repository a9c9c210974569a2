package org.hawsh.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What this process really holds while something runs: what is left after a collection, looked at again and again. */
public final class HeldMemory implements AutoCloseable {
    private final Duration pause;
    private final Thread watching = new Thread(this::watchOn, "held memory");
    private final long atFirst = now();
    private volatile long most = atFirst;

    private HeldMemory(Duration pause) {
        this.pause = pause;
    }

    /** What is over soon is looked at more often: each look takes time from what runs. */
    public static HeldMemory watch(Duration pause) {
        HeldMemory memory = new HeldMemory(pause);
        memory.watching.setDaemon(true);
        memory.watching.start();
        return memory;
    }

    /** In bytes, until now, beyond what was held at first. */
    public long mostGrown() {
        look();
        return most - atFirst;
    }

    @Override
    public void close() {
        watching.interrupt();
    }

    private void watchOn() {
        try {
            while (true) {
                Thread.sleep(pause.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        most = Math.max(most, now());
    }

    private static long now() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

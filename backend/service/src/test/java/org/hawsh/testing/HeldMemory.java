package org.hawsh.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What this process really holds while something runs: what is left after a collection, looked at again and again. */
public final class HeldMemory implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Thread watching = new Thread(this::watchOn, "held memory");
    private final long atFirst = now();
    private volatile long most = atFirst;

    private HeldMemory() {}

    public static HeldMemory watch() {
        HeldMemory memory = new HeldMemory();
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
                Thread.sleep(PAUSE.toMillis());
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

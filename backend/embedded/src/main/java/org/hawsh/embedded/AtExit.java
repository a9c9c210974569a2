package org.hawsh.embedded;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What must happen before this process ends, the youngest first: the service stops before Keycloak,
 * and Keycloak before the database. (The machine's own hooks all run at once.)
 */
public final class AtExit {

    private static final Deque<AtExit> PENDING = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::runAll));
    }

    private static volatile boolean begun;

    private final Runnable work;

    private AtExit(Runnable work) {
        this.work = work;
    }

    public static AtExit run(Runnable work) {
        AtExit registered = new AtExit(work);
        synchronized (PENDING) {
            PENDING.push(registered);
        }
        return registered;
    }

    /** Does it now, unless it is done already. */
    public void now() {
        if (forget()) {
            work.run();
        }
    }

    /** Whether it was still to be done. */
    public boolean forget() {
        synchronized (PENDING) {
            return PENDING.remove(this);
        }
    }

    /** Whether this process is ending: what stops now was meant to. */
    public static boolean hasBegun() {
        return begun;
    }

    private static void runAll() {
        begun = true;
        AtExit next = next();
        while (next != null) {
            try {
                next.work.run();
            } catch (RuntimeException e) {
                System.err.println(e.getMessage());
            }
            next = next();
        }
    }

    private static AtExit next() {
        synchronized (PENDING) {
            return PENDING.poll();
        }
    }
}

package org.hawsh.platform.admission;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import org.hawsh.platform.problems.ProblemType;

/**
 * Stands before everything that costs. Inside are never more requests than the database has connections for, so nobody
 * waits for one in a line nobody sees. A burst waits at the door for a blink; whoever still stands there then, and whoever
 * finds the line full, is told to come back.
 */
@Singleton
class Gate {
    private static final int BEHIND_THE_REQUEST_ID = -9_000;

    /** Seconds; long enough for a burst to pass, short enough that nobody notices. */
    private static final String RETRY_AFTER = "2";

    private final int atOnce;
    private final int inLine;
    private final long longestWait;
    private final WrittenProblem problem;
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int inside;

    Gate(Limits limits, WrittenProblem problem) {
        this.atOnce = limits.atOnce();
        this.inLine = limits.inLine();
        this.longestWait = limits.longestWait().toMillis();
        this.problem = problem;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEHIND_THE_REQUEST_ID).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        switch (take(context)) {
            case INSIDE -> enter(context);
            case FULL -> refuse(context);
            case IN_LINE -> {}
        }
    }

    private synchronized Place take(RoutingContext context) {
        if (inside < atOnce) {
            inside++;
            return Place.INSIDE;
        }
        if (line.size() >= inLine) {
            return Place.FULL;
        }
        Waiting waiting = new Waiting(context);
        line.add(waiting);
        context.vertx().setTimer(longestWait, ended -> sendAway(waiting));
        return Place.IN_LINE;
    }

    /** Somebody who went away while they stood in line leaves no place taken. */
    private void enter(RoutingContext context) {
        if (context.response().closed()) {
            leave();
            return;
        }
        context.addEndHandler(ended -> leave());
        context.next();
    }

    /** The place of the one who goes is the next one's in line. */
    private void leave() {
        Waiting next;
        synchronized (this) {
            next = line.poll();
            if (next == null) {
                inside--;
            }
        }
        if (next != null) {
            next.onItsOwnThread(() -> enter(next.context));
        }
    }

    private void sendAway(Waiting waiting) {
        boolean stillThere;
        synchronized (this) {
            stillThere = line.remove(waiting);
        }
        if (stillThere) {
            refuse(waiting.context);
        }
    }

    private void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        problem.answer(context, ProblemType.UNAVAILABLE);
    }

    private enum Place {
        INSIDE,
        IN_LINE,
        FULL
    }

    /** A request at the door, and the event loop it came on. */
    private static final class Waiting {
        private final RoutingContext context;
        private final io.vertx.core.Context loop;

        Waiting(RoutingContext context) {
            this.context = context;
            this.loop = context.vertx().getOrCreateContext();
        }

        void onItsOwnThread(Runnable act) {
            loop.runOnContext(ignored -> act.run());
        }
    }
}

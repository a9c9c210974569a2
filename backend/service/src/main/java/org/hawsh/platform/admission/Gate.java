package org.hawsh.platform.admission;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Stands before everything that costs. Inside are never more requests than the database has connections for, so nobody
 * waits for one in a line nobody sees; and of one caller never more than a share, so that nobody waits because of them. A
 * burst waits at the door for a blink; whoever still stands there then, and whoever finds the line full, is told to come
 * back.
 */
@Singleton
class Gate {
    /** All who do not say who they are have one share together. */
    static final String STRANGERS = "";

    private final int atOnce;
    private final int ofOneCaller;
    private final int ofStrangers;
    private final int inLine;
    private final long longestWait;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int taken;

    Gate(Limits limits) {
        this.atOnce = limits.atOnce();
        this.ofOneCaller = limits.ofOneCaller();
        this.ofStrangers = limits.ofStrangers();
        this.inLine = limits.inLine();
        this.longestWait = limits.longestWait().toMillis();
    }

    /**
     * A place until the request is answered.
     *
     * @param loop where the request came in, and where it goes on
     * @return false if there is none
     */
    Uni<Boolean> enter(RoutingContext request, io.vertx.core.Context loop, String caller) {
        return Uni.createFrom().emitter(answer -> take(new Waiting(request, loop, caller, answer)));
    }

    private void take(Waiting one) {
        boolean entered = false;
        synchronized (this) {
            if (hasRoomFor(one.caller)) {
                count(one.caller, 1);
                entered = true;
            } else if (mayWait(one.caller)) {
                line.add(one);
                one.request.vertx().setTimer(longestWait, ended -> sendAway(one));
                return;
            }
        }
        if (entered) {
            letIn(one);
        } else {
            one.answer.complete(false);
        }
    }

    private boolean hasRoomFor(String caller) {
        return taken < atOnce && inside.getOrDefault(caller, 0) < shareOf(caller);
    }

    private int shareOf(String caller) {
        return caller.equals(STRANGERS) ? ofStrangers : ofOneCaller;
    }

    /** Of the line as well nobody has more than half. */
    private boolean mayWait(String caller) {
        return line.size() < inLine
                && line.stream().filter(one -> one.caller.equals(caller)).count() < inLine / 2;
    }

    private void count(String caller, int more) {
        taken += more;
        inside.merge(caller, more, (before, now) -> before + now == 0 ? null : before + now);
    }

    /** Somebody who went away while they stood in line leaves no place taken. */
    private void letIn(Waiting one) {
        if (one.request.response().closed()) {
            leave(one.caller);
            return;
        }
        one.request.addEndHandler(ended -> leave(one.caller));
        one.answer.complete(true);
    }

    /** The place of the one who goes is that of the next in line who may have it. */
    private void leave(String caller) {
        Waiting next = null;
        synchronized (this) {
            count(caller, -1);
            for (Iterator<Waiting> each = line.iterator(); each.hasNext() && next == null; ) {
                Waiting one = each.next();
                if (hasRoomFor(one.caller)) {
                    each.remove();
                    count(one.caller, 1);
                    next = one;
                }
            }
        }
        if (next != null) {
            Waiting one = next;
            one.loop.runOnContext(ignored -> letIn(one));
        }
    }

    private void sendAway(Waiting one) {
        boolean stillThere;
        synchronized (this) {
            stillThere = line.remove(one);
        }
        if (stillThere) {
            one.loop.runOnContext(ignored -> one.answer.complete(false));
        }
    }

    /** A request at the door. */
    private record Waiting(
            RoutingContext request,
            io.vertx.core.Context loop,
            String caller,
            UniEmitter<? super Boolean> answer) {}
}

package org.hawsh.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Supports of USD 1,000 that nobody has looked at yet, of one centre and under few calls: a call for each would take most of the time. */
public final class ADecidedGrant {
    private static final int UNDER_ONE_CALL = 18;

    private static final UUID CENTRE = ACentre.any().open();
    private static final Deque<AGrant> LEFT = new ArrayDeque<>();

    private ADecidedGrant() {}

    public static UUID centre() {
        return CENTRE;
    }

    public static AGrant next() {
        if (LEFT.isEmpty()) {
            LEFT.addAll(AGrant.decided(CENTRE, UNDER_ONE_CALL));
        }
        return LEFT.pop();
    }
}

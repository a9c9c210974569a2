package org.hawsh.participants.names;

import java.util.Map;
import org.hawsh.participants.matching.LatelyMet;

/** The numbers of written parts that one transaction holds: of a long list most come again, and what is held stays as it is. */
public final class HeldWords {
    private static final int MOST = 20_000;

    private final LatelyMet<String, Integer> numbers = new LatelyMet<>(MOST);

    /** Null where it is not held, or was met too long ago. */
    Integer numberOf(String part) {
        return numbers.get(part);
    }

    void hold(Map<String, Integer> found) {
        numbers.putAll(found);
    }
}

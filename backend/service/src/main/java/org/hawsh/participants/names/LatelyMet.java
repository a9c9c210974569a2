package org.hawsh.participants.names;

import java.util.LinkedHashMap;
import java.util.Map;

/** The most lately met of what a long list names again and again: however long it is, no more is kept. */
final class LatelyMet<V> extends LinkedHashMap<String, V> {
    private final int most;

    LatelyMet(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
    }
}

package org.hawsh.participants.matching;

import java.util.LinkedHashMap;
import java.util.Map;

/** The most lately met of what is named again and again: however much it is, no more is kept. Not for two threads at once. */
public final class LatelyMet<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    public LatelyMet(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}

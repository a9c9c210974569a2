package org.hawsh.participants.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where in a list the parts stand that one key finds, in ascending order. Reading needs no lock; adding is for one thread at a
 * time.
 */
final class Postings {
    private volatile int[] places = new int[1];

    /** Written last and read first: whoever sees a number of places sees the places. */
    private volatile int count;

    void add(int place) {
        int known = count;
        int[] room = places;
        if (known == room.length) {
            room = Arrays.copyOf(room, 2 * known);
            places = room;
        }
        room[known] = place;
        count = known + 1;
    }

    /** Those from one place on and before another. */
    void addTo(BitSet found, int from, int before) {
        int last = count - 1;
        int[] known = places;
        for (int i = last; i >= 0 && known[i] >= from; i--) {
            if (known[i] < before) {
                found.set(known[i]);
            }
        }
    }
}

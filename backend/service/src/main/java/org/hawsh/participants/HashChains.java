package org.hawsh.participants;

import java.util.Arrays;

/** Many numbers under each of many keys, in plain arrays: what a map of lists would be without an object for each. */
final class HashChains {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] heads = filled(1 << 10);
    private int used;

    private int[] values = new int[1 << 10];
    private int[] nexts = new int[1 << 10];
    private int size;

    void add(long key, int value) {
        if (used * 2 >= keys.length) {
            grow();
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            nexts = Arrays.copyOf(nexts, size * 2);
        }
        int slot = slotOf(key, keys, heads);
        if (heads[slot] == NONE) {
            keys[slot] = key;
            used++;
        }
        values[size] = value;
        nexts[size] = heads[slot];
        heads[slot] = size++;
    }

    /** The place of the number that was added last; -1 if none was. */
    int first(long key) {
        return heads[slotOf(key, keys, heads)];
    }

    int next(int place) {
        return nexts[place];
    }

    int value(int place) {
        return values[place];
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreHeads = filled(keys.length * 2);
        for (int i = 0; i < keys.length; i++) {
            if (heads[i] != NONE) {
                int slot = slotOf(keys[i], moreKeys, moreHeads);
                moreKeys[slot] = keys[i];
                moreHeads[slot] = heads[i];
            }
        }
        keys = moreKeys;
        heads = moreHeads;
    }

    private static int slotOf(long key, long[] keys, int[] heads) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (heads[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static int[] filled(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, NONE);
        return heads;
    }
}

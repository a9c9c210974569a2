package org.hawsh.participants.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;

/** The written parts of the names in one file: each is kept once, whoever bears it, beside those that are heard alike. */
public final class WrittenParts {
    public static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, int[]> byKey = new HashMap<>();

    /** {@link #NONE} for a part that was not told. */
    public int numberOf(String text) {
        if (text == null) {
            return NONE;
        }
        Integer known = numbers.get(text);
        return known == null ? add(text) : known;
    }

    public String text(int number) {
        return number == NONE ? null : parts.get(number).text;
    }

    /** The part itself first, and then all that share a key with it. */
    public int[] heardAs(int number) {
        Part part = parts.get(number);
        if (part.alike == null) {
            part.alike =
                    IntStream.concat(
                                    IntStream.of(number),
                                    Arrays.stream(part.keys)
                                            .flatMap(key -> Arrays.stream(byKey.get(key))))
                            .distinct()
                            .toArray();
        }
        return part.alike;
    }

    public boolean areHeardAlike(int one, int other) {
        if (one == NONE || other == NONE) {
            return false;
        }
        for (int key : parts.get(one).keys) {
            if (Arrays.binarySearch(parts.get(other).keys, key) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int add(String text) {
        int number = parts.size();
        Part part = new Part(text);
        parts.add(part);
        numbers.put(text, number);
        for (int key : part.keys) {
            int[] sharing = byKey.getOrDefault(key, new int[0]);
            for (int other : sharing) {
                parts.get(other).alike = null;
            }
            byKey.put(key, and(sharing, number));
        }
        return number;
    }

    private static int[] and(int[] numbers, int number) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = number;
        return more;
    }

    private static final class Part {
        private final String text;
        private final int[] keys;

        /** Null until somebody asks, and again as soon as another is heard so. */
        private int[] alike;

        Part(String text) {
            this.text = text;
            this.keys =
                    NameKey.keysOfPart(NameNormaliser.normalise(text)).stream()
                            .mapToInt(String::hashCode)
                            .distinct()
                            .sorted()
                            .toArray();
        }
    }
}

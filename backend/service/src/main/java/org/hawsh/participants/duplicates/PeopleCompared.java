package org.hawsh.participants.duplicates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.hawsh.participants.Sex;
import org.hawsh.participants.search.Candidate;

/**
 * Everybody who is compared, in plain numbers: {@value #BYTES} bytes for each, and half as many again while they are put in order. In
 * the end those stand together whose given and father's names are filed under the same names, by their year of birth.
 */
final class PeopleCompared {
    static final int BYTES = 39;

    /** Of the name, without the family's. */
    static final int PARTS = Candidate.PARTS_OF_TEXT;

    static final int YEAR_NOT_TOLD = 0;

    private static final int GIVEN = 0;
    private static final int FATHER = 1;
    private static final int LATEST_YEAR = 2_101;
    private static final Sex[] SEXES = Sex.values();

    private final int[][] parts = new int[PARTS][];
    private NamesAlike names;
    private short[] years;
    private byte[] sexes;
    private int[] centres;
    private long[] idHigh;
    private long[] idLow;
    private int size;

    /** Of each two names where their people begin; those of one given name follow one another. */
    private int[] begins;

    private int[] fathers;
    private int[] ofGiven;

    /** @param expected how many, as far as is known */
    PeopleCompared(int expected) {
        makeRoomFor(Math.max(16, expected));
    }

    /**
     * @param words the numbers of the given, father's, grandfather's and great-grandfather's name; {@link NamesAlike#NONE} where it
     *     was not told
     * @param centresOfThem whatever number stands for the centres they belong to
     */
    void add(UUID id, int[] words, Sex sex, int year, int centresOfThem) {
        if (size == years.length) {
            makeRoomFor(size + (size >> 1));
        }
        for (int part = 0; part < PARTS; part++) {
            parts[part][size] = words[part];
        }
        years[size] = (short) year;
        sexes[size] = (byte) sex.ordinal();
        centres[size] = centresOfThem;
        idHigh[size] = id.getMostSignificantBits();
        idLow[size++] = id.getLeastSignificantBits();
    }

    private void makeRoomFor(int most) {
        for (int part = 0; part < PARTS; part++) {
            parts[part] = parts[part] == null ? new int[most] : Arrays.copyOf(parts[part], most);
        }
        years = years == null ? new short[most] : Arrays.copyOf(years, most);
        sexes = sexes == null ? new byte[most] : Arrays.copyOf(sexes, most);
        centres = centres == null ? new int[most] : Arrays.copyOf(centres, most);
        idHigh = idHigh == null ? new long[most] : Arrays.copyOf(idHigh, most);
        idLow = idLow == null ? new long[most] : Arrays.copyOf(idLow, most);
    }

    /** The numbers of all words that somebody bears, each once. */
    int[] words() {
        BitSet borne = new BitSet();
        for (int[] part : parts) {
            for (int person = 0; person < size; person++) {
                if (part[person] != NamesAlike.NONE) {
                    borne.set(part[person]);
                }
            }
        }
        return borne.stream().toArray();
    }

    /** Once all are there: puts together who bears the same names. From then on words are places among the names. */
    void putInOrder(NamesAlike names) {
        this.names = names;
        for (int person = 0; person < size; person++) {
            nameByPlaces(person);
        }
        int[] order = new int[size];
        Arrays.setAll(order, person -> person);
        order = byCounting(order, person -> years[person], LATEST_YEAR);
        order = byCounting(order, person -> filed(FATHER, person), names.size() + 1);
        order = byCounting(order, person -> filed(GIVEN, person), names.size() + 1);
        for (int part = 0; part < PARTS; part++) {
            parts[part] = inOrder(parts[part], order);
        }
        short[] years = new short[size];
        byte[] sexes = new byte[size];
        for (int at = 0; at < size; at++) {
            years[at] = this.years[order[at]];
            sexes[at] = this.sexes[order[at]];
        }
        this.years = years;
        this.sexes = sexes;
        centres = inOrder(centres, order);
        idHigh = inOrder(idHigh, order);
        idLow = inOrder(idLow, order);
        findBeginnings();
    }

    /** Whoever has a word that came while everybody was read is compared with nobody yet. */
    private void nameByPlaces(int person) {
        boolean isKnown = true;
        for (int[] part : parts) {
            int word = part[person];
            part[person] = word == NamesAlike.NONE ? word : names.placeOf(word);
            isKnown &= part[person] != NamesAlike.NONE || word == NamesAlike.NONE;
        }
        if (!isKnown) {
            parts[GIVEN][person] = NamesAlike.NONE;
        }
    }

    /** Nought for a part that was not told. */
    private int filed(int part, int person) {
        int word = parts[part][person];
        return word == NamesAlike.NONE ? 0 : names.filedUnder(word) + 1;
    }

    private static int[] byCounting(int[] order, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int person : order) {
            next[key.applyAsInt(person) + 1]++;
        }
        for (int at = 1; at <= keys; at++) {
            next[at] += next[at - 1];
        }
        int[] sorted = new int[order.length];
        for (int person : order) {
            sorted[next[key.applyAsInt(person)]++] = person;
        }
        return sorted;
    }

    private static int[] inOrder(int[] values, int[] order) {
        int[] sorted = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            sorted[at] = values[order[at]];
        }
        return sorted;
    }

    private static long[] inOrder(long[] values, int[] order) {
        long[] sorted = new long[order.length];
        for (int at = 0; at < order.length; at++) {
            sorted[at] = values[order[at]];
        }
        return sorted;
    }

    private void findBeginnings() {
        begins = new int[16];
        fathers = new int[16];
        ofGiven = new int[names.size() + 2];
        int blocks = 0;
        for (int at = 0; at < size; at++) {
            int given = filed(GIVEN, at);
            int father = filed(FATHER, at);
            if (at == 0 || given != filed(GIVEN, at - 1) || father != filed(FATHER, at - 1)) {
                if (blocks + 1 == begins.length) {
                    begins = Arrays.copyOf(begins, blocks + (blocks >> 1) + 2);
                    fathers = Arrays.copyOf(fathers, begins.length);
                }
                begins[blocks] = at;
                fathers[blocks++] = father;
                ofGiven[given + 1] = blocks;
            }
        }
        begins[blocks] = size;
        for (int given = 1; given < ofGiven.length; given++) {
            ofGiven[given] = Math.max(ofGiven[given], ofGiven[given - 1]);
        }
    }

    int size() {
        return size;
    }

    /** Which two names' people; below nought where nobody bears both. */
    int block(int given, int father) {
        return Arrays.binarySearch(fathers, ofGiven[given + 1], ofGiven[given + 2], father + 1);
    }

    int begin(int block) {
        return begins[block];
    }

    int end(int block) {
        return begins[block + 1];
    }

    /** The first of those from one on and before another who was born in this year or later. */
    int firstBornIn(int year, int from, int before) {
        int low = from;
        int high = before;
        while (low < high) {
            int middle = low + high >>> 1;
            if (years[middle] < year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int word(int part, int person) {
        return parts[part][person];
    }

    int year(int person) {
        return years[person];
    }

    Sex sex(int person) {
        return SEXES[sexes[person]];
    }

    int centres(int person) {
        return centres[person];
    }

    UUID id(int person) {
        return new UUID(idHigh[person], idLow[person]);
    }
}

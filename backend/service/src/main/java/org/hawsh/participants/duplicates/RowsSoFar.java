package org.hawsh.participants.duplicates;

import java.util.Arrays;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.Sex;
import org.hawsh.participants.names.WrittenParts;

/**
 * What is compared of each row of a file so far, in plain numbers: an object for each would be a hundred thousand objects. The
 * rows with the same given and father's name follow one another, the last first.
 */
final class RowsSoFar {
    private static final int NOBODY = -1;

    private static final int ROW = 0;
    private static final int GIVEN = 1;
    private static final int FATHER = 2;
    private static final int GRANDFATHER = 3;
    private static final int FAMILY = 4;
    private static final int SEX_AND_BIRTH = 5;
    private static final int NUMBERS = 6;

    private static final Sex[] SEXES = Sex.values();
    private static final BirthDate.Precision[] PRECISIONS = BirthDate.Precision.values();

    private int[] numbers = new int[NUMBERS << 10];
    private int[] befores = new int[1 << 10];
    private int[] lasts = nobody(1 << 11);
    private int size;
    private int pairs;

    /** One row, its names by their numbers among {@link WrittenParts}. */
    record Row(
            int number,
            int given,
            int father,
            int grandfather,
            int family,
            Sex sex,
            BirthDate birthDate) {}

    void add(Row row) {
        if (size == befores.length) {
            befores = Arrays.copyOf(befores, size + (size >> 1));
            numbers = Arrays.copyOf(numbers, befores.length * NUMBERS);
        }
        if (pairs * 2 >= lasts.length) {
            findRoom();
        }
        int at = size * NUMBERS;
        numbers[at + ROW] = row.number();
        numbers[at + GIVEN] = row.given();
        numbers[at + FATHER] = row.father();
        numbers[at + GRANDFATHER] = row.grandfather();
        numbers[at + FAMILY] = row.family();
        numbers[at + SEX_AND_BIRTH] = packed(row.sex(), row.birthDate());
        int place = placeOf(row.given(), row.father());
        befores[size] = lasts[place];
        pairs += lasts[place] == NOBODY ? 1 : 0;
        lasts[place] = size++;
    }

    /** The position of the last row with these two names; negative if there is none. */
    int last(int given, int father) {
        return lasts[placeOf(given, father)];
    }

    /** The position of the one before with the same two; negative if there is none. */
    int before(int position) {
        return befores[position];
    }

    Row at(int position) {
        int packed = number(position, SEX_AND_BIRTH);
        return new Row(
                number(position, ROW),
                number(position, GIVEN),
                number(position, FATHER),
                number(position, GRANDFATHER),
                number(position, FAMILY),
                sexOf(packed),
                birthDateOf(packed));
    }

    /** 0 where no birth date was told. */
    int birthYearAt(int position) {
        return number(position, SEX_AND_BIRTH) >>> 14;
    }

    int grandfatherAt(int position) {
        return number(position, GRANDFATHER);
    }

    int familyAt(int position) {
        return number(position, FAMILY);
    }

    private int number(int position, int which) {
        return numbers[position * NUMBERS + which];
    }

    /** From the lowest bit: three of sex, two of precision, four of month, five of day, and the year. */
    private static int packed(Sex sex, BirthDate born) {
        int packed = sex == null ? 0 : sex.ordinal() + 1;
        return born == null
                ? packed
                : packed
                        | born.precision().ordinal() << 3
                        | orZero(born.month()) << 5
                        | orZero(born.day()) << 9
                        | born.year() << 14;
    }

    private static Sex sexOf(int packed) {
        int sex = packed & 7;
        return sex == 0 ? null : SEXES[sex - 1];
    }

    private static BirthDate birthDateOf(int packed) {
        return packed >>> 14 == 0
                ? null
                : new BirthDate(
                        PRECISIONS[packed >>> 3 & 3],
                        packed >>> 14,
                        orNull(packed >>> 5 & 15),
                        orNull(packed >>> 9 & 31));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private static Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private int placeOf(int given, int father) {
        long mixed = ((long) given << 32 | father & 0xFFFFFFFFL) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & lasts.length - 1;
        while (lasts[place] != NOBODY
                && (number(lasts[place], GIVEN) != given
                        || number(lasts[place], FATHER) != father)) {
            place = place + 1 & lasts.length - 1;
        }
        return place;
    }

    private void findRoom() {
        int[] known = lasts;
        lasts = nobody(known.length * 2);
        for (int last : known) {
            if (last != NOBODY) {
                lasts[placeOf(number(last, GIVEN), number(last, FATHER))] = last;
            }
        }
    }

    private static int[] nobody(int length) {
        int[] places = new int[length];
        Arrays.fill(places, NOBODY);
        return places;
    }
}

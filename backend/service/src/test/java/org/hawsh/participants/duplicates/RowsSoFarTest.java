package org.hawsh.participants.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.BirthDate.Precision;
import org.hawsh.participants.Sex;
import org.hawsh.participants.names.WrittenParts;
import org.junit.jupiter.api.Test;

/** Rows kept as plain numbers are the rows that were given. */
class RowsSoFarTest {
    private static final List<BirthDate> DATES = new ArrayList<>();

    static {
        DATES.add(null);
        DATES.add(new BirthDate(Precision.DAY, 2024, 12, 31));
        DATES.add(new BirthDate(Precision.MONTH, 1900, 1, null));
        DATES.add(new BirthDate(Precision.YEAR, 2100, null, null));
        DATES.add(new BirthDate(Precision.ESTIMATED, 1961, null, null));
    }

    @Test
    void eachRowIsFoundAmongThoseOfItsTwoNamesTheLastFirst() {
        Random random = new Random(3);
        RowsSoFar rows = new RowsSoFar();
        Map<List<Integer>, List<RowsSoFar.Row>> expected = new HashMap<>();
        for (int i = 1; i <= 20_000; i++) {
            RowsSoFar.Row row =
                    new RowsSoFar.Row(
                            i,
                            random.nextInt(200),
                            random.nextInt(200),
                            random.nextInt(3) - 1,
                            random.nextInt(3) - 1,
                            random.nextInt(4) == 0 ? null : Sex.values()[random.nextInt(3)],
                            DATES.get(random.nextInt(DATES.size())));
            rows.add(row);
            expected.computeIfAbsent(List.of(row.given(), row.father()), any -> new ArrayList<>())
                    .add(0, row);
        }
        expected.forEach(
                (names, those) -> {
                    List<RowsSoFar.Row> found = new ArrayList<>();
                    for (int i = rows.last(names.get(0), names.get(1));
                            i >= 0;
                            i = rows.before(i)) {
                        found.add(rows.at(i));
                        BirthDate born = rows.at(i).birthDate();
                        assertEquals(born == null ? 0 : born.year(), rows.birthYearAt(i));
                    }
                    assertEquals(those, found);
                });
        assertTrue(rows.last(200, 0) < 0);
    }

    @Test
    void whatIsHeardAlikeIsFoundByOneAnotherWhoeverCameFirst() {
        WrittenParts parts = new WrittenParts();
        int latin = parts.numberOf("Muhammed");
        assertEquals(1, parts.heardAs(latin).length);
        int arabic = parts.numberOf("محمد");
        int other = parts.numberOf("Sabri");
        assertEquals(latin, parts.numberOf("Muhammed"));
        assertEquals(List.of(latin, arabic), heard(parts, latin));
        assertEquals(List.of(arabic, latin), heard(parts, arabic));
        assertEquals(List.of(other), heard(parts, other));
        assertTrue(parts.areHeardAlike(latin, arabic));
        assertTrue(!parts.areHeardAlike(latin, WrittenParts.NONE));
    }

    private static List<Integer> heard(WrittenParts parts, int number) {
        List<Integer> heard = new ArrayList<>();
        for (int one : parts.heardAs(number)) {
            heard.add(one);
        }
        return heard;
    }
}

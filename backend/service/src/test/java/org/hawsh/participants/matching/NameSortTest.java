package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;

class NameSortTest {

    @Test
    void kurdishNamesStandInTheOrderOfTheKurdishAlphabet() {
        assertSorted(
                "ئازاد", "بەهار", "پەروین", "تارا", "جەمال", "چنار", "حەسەن", "خدر", "دارا",
                "رێبین", "ڕێباز", "زانا", "ژیان", "سارا", "شیرین", "عەلی", "غازی", "فاتمە", "ڤیان",
                "قاسم", "کاروان", "گۆران", "لانە", "ڵانە", "مەریەم", "نازدار", "وریا", "هێمن",
                "یوسف");
    }

    @Test
    void arabicLettersStandAmongThem() {
        assertSorted(
                "أحمد", "تارا", "ثامر", "جاسم", "ذكرى", "رضا", "ژیان", "سعاد", "صالح", "ضحى",
                "طارق", "ظافر", "عمر");
    }

    @Test
    void latinNamesFollowTheArabicScript() {
        assertSorted("أحمد", "یوسف", "Ahmad", "Zaki");
    }

    @Test
    void oneLetterOnTwoKeyboardsIsOnePlace() {
        assertSorted("كاروان", "کاروانی", "كاروانيا");
        assertSorted("يوسف", "یوسفا");
    }

    @Test
    void aKeyIsBoundedAndEveryTextHasOne() {
        AnyText.seeded(10, Sizes.of(20_000, 400_000))
                .forEach(text -> assertTrue(NameSort.keyOf(text).length <= NameSort.MAX_LENGTH));
    }

    @Test
    void composedAndDecomposedAreOnePlace() {
        assertArrayEquals(NameSort.keyOf("أحمد"), NameSort.keyOf("ا\u0654حمد"));
    }

    private static void assertSorted(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(
                (one, other) -> Arrays.compareUnsigned(NameSort.keyOf(one), NameSort.keyOf(other)));
        assertEquals(List.of(names), shuffled);
    }
}

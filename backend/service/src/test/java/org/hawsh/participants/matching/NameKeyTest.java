package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "محمد, Muhammad",
        "محمد, محه‌مه‌د",
        "عبد الله, عبدالله",
        "عبد الله, عبدلله",
        "عبد الرحمن, Abdurrahman",
        "عبد الرحمن, Abd al-Rahman",
        "عبد الرحمن, عەبدولڕەحمان",
        "رمضان, ڕەمەزان",
        "رمضان, Ramazan",
        "قاسم, Gasim",
        "عثمان, عوسمان",
        "عثمان, Osman",
        "جنار, چنار",
        "كولالة, گوڵاڵە",
        "نور الدين, Nureddin",
        "نور الدين, نورەدین",
        "جمال, Cemal",
        "وليد, Velid",
        "فتحي, Fathi",
        "صالح, Salih",
        "طه, Taha",
        "الجبوري, Jubouri",
        "الشمري, ash-Shammari",
    })
    void twoSpellingsOfOneNameMeet(String one, String other) {
        assertTrue(meet(one, other), () -> keys(one) + " and " + keys(other));
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, أحمد",
        "Ahmad, عماد",
        "حسن, سعد",
        "Farhad, فريد",
        "كريم, رحيم",
        "Najim, نعيم"
    })
    void namesOfDifferentPeopleDoNot(String one, String other) {
        assertFalse(meet(one, other), () -> keys(one) + " and " + keys(other));
    }

    @Test
    void everyTextMeetsItself() {
        AnyText.seeded(4, Sizes.of(8_000, 400_000))
                .map(NameNormaliser::normalise)
                .filter(text -> !text.isEmpty())
                .forEach(
                        text -> {
                            Set<String> stored = NameKey.keysOfPart(text);
                            for (String word : text.split(" ")) {
                                assertFalse(
                                        Collections.disjoint(stored, NameKey.keysOf(word)), word);
                            }
                        });
    }

    @Test
    void keysAreFewAndShort() {
        AnyText.seeded(5, Sizes.of(8_000, 400_000))
                .flatMap(text -> Arrays.stream(NameNormaliser.normalise(text).split(" ")))
                .map(NameKey::keysOf)
                .forEach(
                        keys -> {
                            assertTrue(keys.size() <= NameKey.MAX_KEYS);
                            assertTrue(
                                    keys.stream()
                                            .allMatch(key -> key.length() <= NameKey.MAX_LENGTH));
                        });
    }

    @Test
    void textThatWasNeverNormalisedDoesNoHarm() {
        AnyText.seeded(6, Sizes.of(8_000, 400_000)).forEach(NameKey::keysOfPart);
    }

    @ParameterizedTest
    @CsvSource({
        "Muh, محمد",
        "Kha, خالد",
        "K, Khalid",
        "مح, Mohammed",
        "Zay, زينب",
        "Al-Jub, جبوري",
        "محه‌, Muhammad",
        "ره, Raheem",
    })
    void aBeginningIsTheBeginningOfAKey(String typed, String name) {
        Set<String> beginnings = NameKey.prefixKeysOf(NameNormaliser.normalise(typed));
        assertTrue(
                keys(name).stream().anyMatch(key -> beginnings.stream().anyMatch(key::startsWith)),
                () -> beginnings + " of " + keys(name));
    }

    @Test
    void aKeyIsNeverEmpty() {
        assertEquals(Set.of(), NameKey.keysOf(""));
        AnyText.seeded(7, Sizes.of(8_000, 400_000))
                .map(NameNormaliser::normalise)
                .filter(text -> !text.isEmpty())
                .forEach(text -> assertFalse(NameKey.keysOfPart(text).isEmpty(), text));
    }

    private static boolean meet(String typed, String stored) {
        return !Collections.disjoint(NameKey.keysOf(NameNormaliser.normalise(typed)), keys(stored));
    }

    private static Set<String> keys(String name) {
        return NameKey.keysOfPart(NameNormaliser.normalise(name));
    }
}

package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;

class NameNormaliserTest {

    @Test
    void normalisingTwiceChangesNothingMore() {
        AnyText.seeded(1, Sizes.of(20_000, 400_000))
                .forEach(
                        text -> {
                            String once = NameNormaliser.normalise(text);
                            assertEquals(
                                    once,
                                    NameNormaliser.normalise(once),
                                    () -> "from " + escaped(text));
                        });
    }

    @Test
    void aTextThatShowsAnythingNeverBecomesEmpty() {
        AnyText.seeded(2, Sizes.of(20_000, 400_000))
                .filter(NameNormaliserTest::shows)
                .forEach(
                        text ->
                                assertFalse(
                                        NameNormaliser.normalise(text).isEmpty(),
                                        () -> escaped(text)));
    }

    @Test
    void theResultIsBoundedAndStorable() {
        AnyText.seeded(3, Sizes.of(20_000, 400_000))
                .map(NameNormaliser::normalise)
                .forEach(
                        text -> {
                            assertTrue(text.length() <= NameNormaliser.MAX_LENGTH);
                            assertTrue(
                                    text.codePoints().noneMatch(NameNormaliserTest::isUnstorable),
                                    () -> escaped(text));
                        });
    }

    @Test
    void nothingIsTheNormalisedTextOfNothing() {
        assertEquals("", NameNormaliser.normalise(null));
        assertEquals("", NameNormaliser.normalise(" \t\u00A0 "));
    }

    @Test
    void aVeryLongTextIsNotCutThroughACharacter() {
        String text = "x".repeat(NameNormaliser.MAX_LENGTH - 1) + "𐐷".repeat(3);
        assertFalse(NameNormaliser.normalise(text).contains("?"));
        assertTrue(
                NameNormaliser.normalise(text)
                        .codePoints()
                        .noneMatch(NameNormaliserTest::isUnstorable));
    }

    private static boolean shows(String text) {
        return text.codePoints()
                .anyMatch(point -> Character.isLetterOrDigit(point) || "'-.’".indexOf(point) >= 0);
    }

    private static boolean isUnstorable(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(String.format("\\u%04X", unit)));
        return escaped.toString();
    }
}

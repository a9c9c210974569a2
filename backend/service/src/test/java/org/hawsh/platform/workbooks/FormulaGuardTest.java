package org.hawsh.platform.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {
    private static final int TEXTS = 200_000;

    /** Signs that begin formulas, hide beginnings, separate cells or are harmless, in every mixture. */
    private static final List<String> SIGNS =
            List.of(
                    "=",
                    "+",
                    "-",
                    "@",
                    "\uFF1D",
                    "\uFF0B",
                    "\uFF0D",
                    "\uFF20",
                    "\u2212",
                    "\uFE66",
                    "\uFE63",
                    "\u200B",
                    "\u200E",
                    "\u202E",
                    "\u2060",
                    "\uFEFF",
                    "\u00AD",
                    "\u00A0",
                    "\u3000",
                    "\u034F",
                    "\u2800",
                    "\uDB40\uDC3D",
                    "\t",
                    "\r",
                    "\n",
                    "\u000B",
                    "\u0000",
                    " ",
                    "'",
                    "''",
                    "\"",
                    ",",
                    ";",
                    "|",
                    "a",
                    "س",
                    "1",
                    "cmd",
                    "(",
                    "\u064E");

    /** Read as any program might: cut by one of its separators, trimmed of what is not seen. */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^[\\p{Cf}\\p{Cc}\\p{Z}\\p{Mn}\\p{Me}\\p{Cn}\\p{Co}\\p{Cs}\"\u115F\u1160\u2800\u3164\uFFA0]*"
                            + "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE66\uFE63]");

    @Test
    void noMixtureOfSignsIsReadAsAFormulaWhateverSeparatesTheCells() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = any(random);
            String guarded = FormulaGuard.guarded(text);
            for (String separator : List.of(",", ";", "\\|", "\t", "[\r\n]", "[,;|\t\r\n]")) {
                for (String cell : guarded.split(separator, -1)) {
                    assertFalse(
                            FORMULA.matcher(cell).find(),
                            () -> shown(text) + " -> " + shown(guarded));
                }
            }
        }
    }

    @Test
    void whatWasGuardedComesBackAsItWas() {
        Random random = new Random(8);
        for (int i = 0; i < TEXTS; i++) {
            String text = any(random);
            assertEquals(
                    text, FormulaGuard.unguarded(FormulaGuard.guarded(text)), () -> shown(text));
        }
    }

    @Test
    void theKnownTricksAreSeen() {
        for (String text :
                List.of(
                        "=1+1",
                        "+cmd|' /C calc'!A0",
                        "-2+3",
                        "@SUM(A1)",
                        "\t=1",
                        "\r=1",
                        "\tx",
                        "\uFF1D1+1",
                        "\u200B=1+1",
                        "\u202E\u200E =1",
                        "\"=1+1",
                        "\u00A0\u3000=1")) {
            assertTrue(FormulaGuard.guarded(text).startsWith("'"), () -> shown(text));
        }
        assertEquals("x;'=HYPERLINK(1)", FormulaGuard.guarded("x;=HYPERLINK(1)"));
    }

    @Test
    void anOrdinaryNameIsLeftAlone() {
        for (String text :
                List.of(
                        "سارة",
                        "عبد-الله",
                        "O'Brien",
                        "'Abd al-Rahman",
                        "d'=x",
                        "ئەحمەد",
                        "Ali = Ali",
                        "")) {
            assertEquals(text, FormulaGuard.guarded(text));
            assertEquals(text, FormulaGuard.unguarded(text));
        }
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> shown.append(String.format("U+%04X ", sign)));
        return shown.toString();
    }
}

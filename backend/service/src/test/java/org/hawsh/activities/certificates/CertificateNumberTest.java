package org.hawsh.activities.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stranger who tries numbers finds nobody's certificate. */
class CertificateNumberTest {
    private static final double ISSUED = 100_000;
    private static final double TRIED_A_DAY = 500 * 86_400.0;
    private static final int DRAWS = 4_000;

    @Test
    void whoeverTriesFiveHundredASecondMeetsOneOfAHundredThousandInNoSeason() {
        List<String> drawn =
                Stream.generate(() -> CertificateNumber.random("KRK")).limit(DRAWS).toList();
        double numbers =
                IntStream.range(0, drawn.get(0).length())
                        .mapToDouble(
                                at ->
                                        drawn.stream()
                                                .map(number -> number.charAt(at))
                                                .distinct()
                                                .count())
                        .limit("KRK-C00000-00000-".length())
                        .reduce(1, (all, signs) -> all * signs);
        assertTrue(
                numbers / ISSUED / TRIED_A_DAY > 100,
                "met in days: " + numbers / ISSUED / TRIED_A_DAY);
        assertEquals(DRAWS, drawn.stream().distinct().count());
        assertTrue(drawn.stream().allMatch(CertificateNumber::isValid));
    }

    @Test
    void aNumberReadWrongIsNoNumber() {
        assertTrue(CertificateNumber.isValid("KRK-C7H2M9-QXTB4-4"));
        for (String wrong :
                List.of(
                        "KRK-C7H2M8-QXTB4-4",
                        "BGD-C7H2M9-QXTB4-4",
                        "KRK-C7H2M9QXTB4-4",
                        "KRK-C0048213-7")) {
            assertFalse(CertificateNumber.isValid(wrong), wrong);
        }
    }
}

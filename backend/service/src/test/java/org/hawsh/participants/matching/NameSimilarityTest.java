package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Muhammad, محمد, محمود",
        "Muhammad, محەمەد, مەحمود",
        "Ahmad, أحمد, عماد",
        "Ahmad, ئەحمەد, حامد",
        "Hassan, حسن, حسين",
        "Husain, حسين, حسن",
        "Ali, علي, علاء",
        "قاسم, Qasim, Jasim",
        "محمد, Mohammed, Mahmoud",
        "محمد, Muhammad, محمود",
        "عمر, عومەر, عمار",
        "عمر, Omar, عامر",
        "علي, Ali, عالية",
        "Rozhan, ڕۆژان, روجين",
    })
    void theSameNameIsNearerThanAnother(String typed, String same, String other) {
        double near = between(typed, same);
        double far = between(typed, other);
        assertTrue(near > far, () -> near + " is not above " + far);
    }

    @Test
    void onlyTheSameSpellingIsTheSame() {
        assertEquals(1, between("محمد", "مُحَمَّد"));
        assertTrue(between("محمد", "Muhammad") < 1);
    }

    @Test
    void similarityIsBetweenNoughtAndOneAndTheSameBothWays() {
        List<String> texts = AnyText.seeded(9, 300).map(NameNormaliser::normalise).toList();
        for (String one : texts) {
            for (String other : texts) {
                double similarity = NameSimilarity.between(one, other);
                assertTrue(similarity >= 0 && similarity <= 1);
                assertEquals(similarity, NameSimilarity.between(other, one), 1e-9);
            }
        }
    }

    /** Two that are near are as near as ever; of the others it is only known that they are not. */
    @Test
    void whoeverIsNotNearIsNotMeasuredToTheEnd() {
        List<WrittenName> words =
                Stream.concat(
                                Stream.of(
                                        "محمد",
                                        "محەمەد",
                                        "muhammad",
                                        "محمود",
                                        "حامد",
                                        "ahmed",
                                        "احمد"),
                                AnyText.seeded(11, 200).map(NameNormaliser::normalise))
                        .map(WrittenName::of)
                        .toList();
        int near = 0;
        for (WrittenName one : words) {
            for (WrittenName other : words) {
                double whole = NameSimilarity.between(one, other);
                double stopped = NameSimilarity.between(one, other, 0.5);
                if (whole >= 0.5) {
                    assertEquals(whole, stopped, () -> one.text() + " and " + other.text());
                    near++;
                } else {
                    assertTrue(stopped < 0.5, () -> one.text() + " and " + other.text());
                }
            }
        }
        assertTrue(near > words.size() + 10, "only " + near + " are near");
    }

    private static double between(String one, String other) {
        return NameSimilarity.between(
                NameNormaliser.normalise(one), NameNormaliser.normalise(other));
    }
}

package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final List<String> STORED =
            List.of(
                    "محمد",
                    "محەمەد",
                    "Muhammad",
                    "محمود",
                    "علي",
                    "عەلی",
                    "حسين",
                    "حسن",
                    "عبد الله",
                    "خديجة",
                    "شێرکۆ",
                    "كريم",
                    "رحيم",
                    "الجبوري",
                    "قاسم",
                    "جاسم",
                    "فاضل");

    private final NameIndex index = new NameIndex();

    @BeforeEach
    void someNamesAreStored() {
        for (int id = 0; id < STORED.size(); id++) {
            index.put(id, NameNormaliser.normalise(STORED.get(id)), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Muhammed, محمد",
        "محه‌مه‌د, Muhammad",
        "Mohamd, محمد",
        "Muhammand, محمد",
        "مخمد, محمد",
        "محدم, محمد",
        "Alee, علي",
        "عبدلله, عبد الله",
        "Khadja, خديجة",
        "Shirkoo, شێرکۆ",
        "Jubouri, الجبوري",
        "Fazil, فاضل",
        "Qasm, قاسم"
    })
    void aNameIsFoundInAnotherSpellingAndThroughASlipOfTheHand(String typed, String stored) {
        assertTrue(found(typed, 5).contains(stored), () -> typed + " finds " + found(typed, 5));
    }

    @Test
    void theNearestComesFirst() {
        assertEquals("محمد", found("محمد", 1).get(0));
        assertEquals("حسن", found("Hassan", 1).get(0));
        assertEquals("حسين", found("Hussein", 1).get(0));
    }

    @Test
    void twoCommonNamesAreNeverTakenForOne() {
        assertTrue(isSameName("Mahmoud", "محمود"));
        assertFalse(isSameName("Mahmoud", "محمد"));
        assertFalse(isSameName("Hassan", "حسين"));
    }

    @Test
    void whatHardlyLooksAlikeIsStillTheNameWhereAllElseAgrees() {
        assertNotNull(index.likeness(NameNormaliser.normalise("حيسشن"), STORED.indexOf("حسين")));
        assertNull(index.likeness(NameNormaliser.normalise("محمود"), STORED.indexOf("محمد")));
        assertNull(index.likeness(NameNormaliser.normalise("كريم"), STORED.indexOf("حسين")));
    }

    @Test
    void whatIsBeingTypedIsABeginningInItsOwnScriptAndByItsSound() {
        assertTrue(beginning("مح").contains("محمود"));
        assertTrue(beginning("muh").contains("Muhammad"));
        assertTrue(beginning("muh").contains("محمد"));
    }

    @Test
    void aWordThatIsCountedAgainIsNotFoundTwice() {
        index.put(0, NameNormaliser.normalise("محمد"), 12);
        assertEquals(12, index.frequencyOf(0));
        assertEquals(1, found("محمد", 60).stream().filter("محمد"::equals).count());
    }

    @Test
    void whatWasAskedBeforeFindsWhoCameSince() {
        assertFalse(found("Mohamad", 60).isEmpty());
        index.put(STORED.size(), NameNormaliser.normalise("Muhammed"), 0);
        assertTrue(
                index.meaningsOf(NameNormaliser.normalise("Mohamad"), 60).stream()
                        .anyMatch(meaning -> meaning.id() == STORED.size()));
    }

    private boolean isSameName(String typed, String stored) {
        return index.meaningsOf(NameNormaliser.normalise(typed), 60).stream()
                .anyMatch(
                        meaning -> STORED.get(meaning.id()).equals(stored) && meaning.isSameName());
    }

    private List<String> found(String typed, int most) {
        return index.meaningsOf(NameNormaliser.normalise(typed), most).stream()
                .map(meaning -> STORED.get(meaning.id()))
                .toList();
    }

    private List<String> beginning(String typed) {
        return index.beginningWith(NameNormaliser.normalise(typed), 60).stream()
                .map(meaning -> STORED.get(meaning.id()))
                .toList();
    }
}

package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokensTest {

    private static final int THIS_YEAR = 2026;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KRK-004217-9",
                "krk0042179",
                "KRK 004217 9",
                "krk–٠٠٤٢١٧–٩",
                "KRK‑۰۰۴۲۱۷‑۹",
                "  KRK_004217_9 "
            })
    void aReferenceIsUnderstoodInAnyDigitsAndDashes(String typed) {
        NameTokens tokens = NameTokens.of(typed, THIS_YEAR);
        assertEquals(Optional.of("KRK-004217-9"), tokens.reference());
        assertEquals(List.of(), tokens.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRK-0042179-4", "krk00421794", "KRK 0042179 4", "krk–٠٠٤٢١٧٩–٤"})
    void aReferenceOfSevenDigitsIsUnderstoodAsWell(String typed) {
        NameTokens tokens = NameTokens.of("محمد " + typed + " 1987", THIS_YEAR);
        assertEquals(Optional.of("KRK-0042179-4"), tokens.reference());
        assertEquals(List.of("محمد"), tokens.words());
        assertEquals(OptionalInt.of(1987), tokens.birthYear());
    }

    @Test
    void aReferenceOfSixDigitsIsNotReadAsOneOfSevenWhateverFollows() {
        for (String typed : List.of("KRK0042179 1987", "KRK-004217-9 1987", "KRK 004217 9 1987")) {
            NameTokens tokens = NameTokens.of(typed, THIS_YEAR);
            assertEquals(Optional.of("KRK-004217-9"), tokens.reference(), typed);
            assertEquals(OptionalInt.of(1987), tokens.birthYear(), typed);
        }
    }

    @Test
    void aNameAYearAndAReferenceAreToldApart() {
        NameTokens tokens = NameTokens.of("محمد KRK-004217-9 حسين ١٩٨٧", THIS_YEAR);
        assertEquals(List.of("محمد", "حسين"), tokens.words());
        assertEquals(OptionalInt.of(1987), tokens.birthYear());
        assertEquals(Optional.of("KRK-004217-9"), tokens.reference());
    }

    @Test
    void onlyAYearSomebodyAliveWasBornInIsAYear() {
        assertEquals(OptionalInt.of(1900), NameTokens.of("1900", THIS_YEAR).birthYear());
        assertEquals(OptionalInt.of(2026), NameTokens.of("2026", THIS_YEAR).birthYear());
        assertEquals(OptionalInt.empty(), NameTokens.of("1899", THIS_YEAR).birthYear());
        assertEquals(List.of("2027"), NameTokens.of("2027", THIS_YEAR).words());
    }

    @Test
    void aCompoundIsOneWord() {
        assertEquals(List.of("محمد", "عبدالله"), NameTokens.of("محمد عبد الله", THIS_YEAR).words());
        assertEquals(
                List.of("ali", "abdulrahman"),
                NameTokens.of("Ali Abd al-Rahman", THIS_YEAR).words());
    }

    @Test
    void theLastWordIsABeginningUntilASpaceFollows() {
        assertFalse(NameTokens.of("محمد حس", THIS_YEAR).lastIsComplete());
        assertTrue(NameTokens.of("محمد حسن ", THIS_YEAR).lastIsComplete());
    }

    @Test
    void sevenLettersAndDigitsInsideAWordAreNoReference() {
        assertEquals(Optional.empty(), NameTokens.of("XKRK0042179", THIS_YEAR).reference());
        assertEquals(Optional.empty(), NameTokens.of("KRK-00421-9", THIS_YEAR).reference());
        assertEquals(Optional.empty(), NameTokens.of("KRK-004217901", THIS_YEAR).reference());
    }

    @Test
    void anyTextComesApart() {
        AnyText.seeded(8, Sizes.of(20_000, 400_000))
                .forEach(text -> NameTokens.of(text, THIS_YEAR));
    }
}

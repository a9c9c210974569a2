package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantReferenceTest {

    @Test
    void anySingleWrongDigitOfSixIsNoticed() {
        anySingleWrongDigitIsNoticed(6, 1_000_000, Sizes.of(7919, 1));
    }

    @Test
    void anySingleWrongDigitOfSevenIsNoticed() {
        anySingleWrongDigitIsNoticed(7, 10_000_000, Sizes.of(79_193, 101));
    }

    private static void anySingleWrongDigitIsNoticed(int digits, int numbers, int step) {
        int first = "KRK-".length();
        int check = first + digits + "-".length();
        for (int number = 0; number < numbers; number += step) {
            String right = ParticipantReference.of("KRK", digits, number);
            assertEquals(check + 1, right.length());
            assertTrue(ParticipantReference.isValid(right));
            for (int place = first; place <= check; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String other = right.substring(0, place) + digit + right.substring(place + 1);
                    assertTrue(other.equals(right) || !ParticipantReference.isValid(other), other);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void anotherCentresLettersAreNoticed(int digits) {
        String right = ParticipantReference.of("KRK", digits, 4217);
        assertFalse(ParticipantReference.isValid(right.replace("KRK", "KRL")));
        assertFalse(ParticipantReference.isValid(right.replace("KRK", "krk")));
    }

    @Test
    void aNumberBeginsWithTheZerosOfItsLength() {
        assertEquals("KRK-004217-1", ParticipantReference.of("KRK", 6, 4217));
        assertEquals("KRK-0004217-9", ParticipantReference.of("KRK", 7, 4217));
    }

    @Test
    void aReferenceHasSixOrSevenDigits() {
        assertFalse(ParticipantReference.isValid(ParticipantReference.of("KRK", 5, 4217)));
        assertFalse(ParticipantReference.isValid(ParticipantReference.of("KRK", 8, 4217)));
    }

    @Test
    void sixDigitsAreOfOneLengthOnlyAndSoAreEight() {
        assertEquals(List.of("KRK-004217-1"), ParticipantReference.ofDigits("KRK", "004217"));
        assertEquals(List.of("KRK-0004217-9"), ParticipantReference.ofDigits("KRK", "00042179"));
        assertEquals(List.of(), ParticipantReference.ofDigits("KRK", "00042178"));
    }

    @Test
    void sevenDigitsAreOfALongReferenceAndOfAShortOneWhoseCheckDigitTheyEndIn() {
        assertEquals(
                List.of("KRK-0042171-9", "KRK-004217-1"),
                ParticipantReference.ofDigits("KRK", "0042171"));
        assertEquals(List.of("KRK-0042179-4"), ParticipantReference.ofDigits("KRK", "0042179"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4217", "04217", "123456789", "07701234567"})
    void fewerAndMoreDigitsAreOfNone(String digits) {
        assertEquals(List.of(), ParticipantReference.ofDigits("KRK", digits));
    }
}

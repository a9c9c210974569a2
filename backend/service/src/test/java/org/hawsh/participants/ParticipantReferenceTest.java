package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;

class ParticipantReferenceTest {

    @Test
    void anySingleWrongDigitIsNoticed() {
        for (int number = 0; number < 1_000_000; number += Sizes.of(7919, 1)) {
            String right = ParticipantReference.of("KRK", number);
            assertTrue(ParticipantReference.isValid(right));
            for (int place = 4; place < 10; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String other = right.substring(0, place) + digit + right.substring(place + 1);
                    assertTrue(other.equals(right) || !ParticipantReference.isValid(other), other);
                }
            }
        }
    }

    @Test
    void anotherCentresLettersAreNoticed() {
        String right = ParticipantReference.of("KRK", 4217);
        assertFalse(ParticipantReference.isValid(right.replace("KRK", "KRL")));
        assertFalse(ParticipantReference.isValid("krk-004217-" + right.charAt(11)));
    }
}

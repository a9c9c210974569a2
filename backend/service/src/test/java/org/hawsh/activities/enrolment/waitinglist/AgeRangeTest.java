package org.hawsh.activities.enrolment.waitinglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.BirthDate.Precision;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Sex;
import org.junit.jupiter.api.Test;

/** A birth date is as precise as it is known, and never more so. */
class AgeRangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void aDayIsAnAge() {
        assertEquals(new AgeRange(15, 15), age(Precision.DAY, 2011, 6, 15));
        assertEquals(new AgeRange(14, 14), age(Precision.DAY, 2011, 6, 16));
    }

    @Test
    void aMonthOrAYearLeavesADoubt() {
        assertEquals(new AgeRange(14, 15), age(Precision.MONTH, 2011, 6, null));
        assertEquals(new AgeRange(15, 15), age(Precision.MONTH, 2011, 5, null));
        assertEquals(new AgeRange(14, 15), age(Precision.YEAR, 2011, null, null));
        assertEquals(new AgeRange(14, 15), age(Precision.ESTIMATED, 2011, null, null));
    }

    @Test
    void nobodyStaysSeventeenInARegister() {
        assertEquals(
                new AgeRange(14, 20),
                AgeRange.on(DAY, person(null, AgeBand.AGE_12_17, LocalDate.of(2024, 1, 1))));
    }

    @Test
    void whoseAgeNobodyKnowsCanBeOfAnyAge() {
        AgeRange any = AgeRange.on(DAY, person(null, null, null));
        assertFalse(any.isCertainlyOutside(15, 24));
        assertFalse(any.isCertainlyAtLeast(15));
    }

    @Test
    void ofABandTheDoubtIsThePersons() {
        AgeRange range = age(Precision.YEAR, 2011, null, null);
        assertFalse(range.isCertainlyOutside(15, 24));
        assertTrue(range.isCertainlyOutside(16, 24));
        assertTrue(range.isCertainlyOutside(null, 13));
        assertFalse(range.isCertainlyOutside(null, 14));
        assertFalse(range.isCertainlyAtLeast(15), "of the law's least age it is the child's");
    }

    private static AgeRange age(Precision precision, int year, Integer month, Integer day) {
        return AgeRange.on(DAY, person(new BirthDate(precision, year, month, day), null, null));
    }

    private static ParticipantSummary person(BirthDate birth, AgeBand band, LocalDate said) {
        return new ParticipantSummary(
                UUID.randomUUID(),
                "KRK-004217-9",
                UUID.randomUUID(),
                ParticipantKind.REGISTERED,
                new ParticipantSummary.ListName("Sara", null, null, null),
                Sex.FEMALE,
                birth,
                band,
                said,
                DAY,
                Instant.EPOCH,
                0);
    }
}

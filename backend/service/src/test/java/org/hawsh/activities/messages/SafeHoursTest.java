package org.hawsh.activities.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Set;
import org.hawsh.participants.profile.ContactDetails.Hours;
import org.junit.jupiter.api.Test;

class SafeHoursTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 29, 12, 20);

    @Test
    void byDayATelephoneMayRing() {
        assertEquals(NOON, SafeHours.next(Set.of(), NOON));
    }

    @Test
    void atNightItWaitsUntilMorning() {
        assertEquals(
                LocalDateTime.of(2026, 11, 30, 8, 0), SafeHours.next(Set.of(), NOON.withHour(21)));
        assertEquals(
                LocalDateTime.of(2026, 11, 29, 8, 0), SafeHours.next(Set.of(), NOON.withHour(3)));
    }

    @Test
    void theHoursThePersonNamedAreKept() {
        assertEquals(
                LocalDateTime.of(2026, 11, 29, 17, 0), SafeHours.next(Set.of(Hours.EVENING), NOON));
        assertEquals(
                LocalDateTime.of(2026, 11, 30, 8, 0), SafeHours.next(Set.of(Hours.MORNING), NOON));
        assertEquals(NOON, SafeHours.next(Set.of(Hours.NOON), NOON));
    }
}

package org.hawsh.work.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.hawsh.platform.jobs.Every;
import org.junit.jupiter.api.Test;

/** When a job has its turn for the first time. */
class RhythmTest {
    private static final Instant SEVEN_IN_IRAQ = Instant.parse("2026-12-03T04:00:00Z");

    @Test
    void whatIsDoneOnceADayWaitsForItsTimeInIraq() {
        assertEquals(Instant.parse("2026-12-03T23:00:00Z"), first("02:00"));
        assertEquals(Instant.parse("2026-12-03T04:30:00Z"), first("07:30"));
        assertEquals(Instant.parse("2026-12-04T04:00:00Z"), first("07:00"));
    }

    @Test
    void anyOtherJobBeginsAtOnce() {
        assertEquals(SEVEN_IN_IRAQ, first("10m"));
        assertFalse(Every.of("02:00").isOff());
        assertTrue(Every.of("off").isOff());
    }

    private static Instant first(String every) {
        return new Rhythm(Every.of(every), Duration.ZERO).getInitialExecutionTime(SEVEN_IN_IRAQ);
    }
}

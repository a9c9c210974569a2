package org.hawsh.work.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.ThreadLocalRandom;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.values.Iraq;

/**
 * When a job is done next: at once when it is new, then some time after it was done. What is done once a day waits for its time, and
 * where nothing ran at that time it is done as soon as something runs again.
 *
 * @param jitter up to so much is added, so that it is not always the same node which looks first
 */
record Rhythm(Every every, Duration jitter) implements Schedule {
    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return every.at().map(time -> next(time, now)).orElse(now);
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        long later = ThreadLocalRandom.current().nextLong(jitter.toMillis() + 1);
        Instant ended = done.getTimeDone();
        return every.at()
                .map(time -> next(time, ended))
                .orElseGet(() -> ended.plus(every.pause().orElseThrow()))
                .plusMillis(later);
    }

    private static Instant next(LocalTime time, Instant after) {
        ZonedDateTime now = after.atZone(Iraq.ZONE);
        ZonedDateTime today = now.with(time);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}

package org.hawsh.work.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a job is done next: at once when it is new, then some time after it was done.
 *
 * @param jitter up to so much is added, so that it is not always the same node which looks first
 */
record Rhythm(Duration pause, Duration jitter) implements Schedule {
    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        long later = ThreadLocalRandom.current().nextLong(jitter.toMillis() + 1);
        return done.getTimeDone().plus(pause).plusMillis(later);
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}

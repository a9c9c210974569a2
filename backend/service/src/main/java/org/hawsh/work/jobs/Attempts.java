package org.hawsh.work.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * A job that fails is tried again soon, then later and later; after so many attempts it is given up until its next time.
 *
 * @param firstWait after the first failure; each wait is twice as long as the one before
 */
record Attempts(Rhythm rhythm, Duration firstWait) implements FailureHandler<Void> {
    private static final Logger LOG = Logger.getLogger(Attempts.class);

    static final int MOST = 5;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> next) {
        String job = failed.getExecution().getTaskName();
        int earlier = failed.getExecution().consecutiveFailures % MOST;
        if (earlier + 1 < MOST) {
            LOG.warnf("job \"%s\" failed and is tried again: %s", job, kind(failed));
            next.reschedule(failed, again(failed, earlier));
        } else {
            LOG.errorf(
                    failed.getCause().orElse(null),
                    "job \"%s\" failed %d times and is given up until its next time",
                    job,
                    MOST);
            next.reschedule(failed, rhythm.getNextExecutionTime(failed));
        }
    }

    private Instant again(ExecutionComplete failed, int earlier) {
        return failed.getTimeDone().plus(firstWait.multipliedBy(1L << earlier));
    }

    private static String kind(ExecutionComplete failed) {
        return failed.getCause().map(cause -> cause.getClass().getSimpleName()).orElse("unknown");
    }
}

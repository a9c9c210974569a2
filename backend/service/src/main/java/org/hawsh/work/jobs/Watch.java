package org.hawsh.work.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Says once that the database is away and once that it is back, where db-scheduler would say it at each look. */
class Watch extends AbstractSchedulerListener {
    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final AtomicBoolean away = new AtomicBoolean();

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.UNEXPECTED_ERROR && !away.getAndSet(true)) {
            LOG.warn("jobs wait: the database does not answer");
        }
        if (event == SchedulerEventType.RAN_EXECUTE_DUE && away.getAndSet(false)) {
            LOG.info("jobs go on");
        }
    }

    @Override
    public void onExecutionDead(Execution dead) {
        LOG.warnf("job \"%s\" was left in the middle and is taken over", dead.getTaskName());
    }
}

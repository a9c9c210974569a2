package org.hawsh.work.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.stats.StatsRegistryAdapter;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.jobs.Job;

/**
 * Makes one node's scheduler out of jobs. A running job holds a lease, not a connection: its heartbeat renews the lease, and
 * after {@value #MISSED} missed heartbeats another node takes the job over.
 *
 * @param lookEvery how often the database is asked what is due: one small statement
 * @param firstWait how long after its first failure a job is tried again
 */
record JobScheduler(
        Duration lookEvery, Duration heartbeat, Duration firstWait, MeterRegistry meters) {
    static final int MISSED = 4;

    /** So many jobs side by side on a node; the others wait, or another node takes them. */
    private static final int THREADS = 4;

    /** Within {@code quarkus.shutdown.timeout}; what is not done by then is interrupted and done again later. */
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    Scheduler of(DataSource database, List<Job> jobs) {
        List<RecurringTask<Void>> tasks =
                jobs.stream().filter(job -> !job.every().isOff()).map(this::task).toList();
        return Scheduler.create(database)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(lookEvery)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LAST_WORK)
                .addSchedulerListener(new Watch())
                .addSchedulerListener(
                        new StatsRegistryAdapter(new MicrometerStatsRegistry(meters, tasks)))
                .build();
    }

    private RecurringTask<Void> task(Job job) {
        Rhythm rhythm = new Rhythm(job.every(), lookEvery);
        return Tasks.recurring(job.name(), rhythm)
                .onFailure(new Attempts(rhythm, firstWait))
                .execute((instance, context) -> inRequestContext(job));
    }

    private static void inRequestContext(Job job) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CallerScope.class).get().takeTime();
            job.run();
        } finally {
            context.terminate();
        }
    }
}

package org.hawsh.work.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Job;

/** Runs the jobs of all features, from the start of this node to its end. */
@ApplicationScoped
class Jobs {
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(1);

    private final Scheduler scheduler;

    /**
     * @param lookEvery how soon after its time a job is begun
     * @param heartbeat how often a running job's lease is renewed; see {@link JobScheduler}
     */
    Jobs(
            DataSource database,
            Instance<Job> jobs,
            MeterRegistry meters,
            @ConfigProperty(name = "hawsh.jobs.look-every", defaultValue = "1s") Duration lookEvery,
            @ConfigProperty(name = "hawsh.jobs.heartbeat", defaultValue = "5s")
                    Duration heartbeat) {
        List<Job> stated = jobs.stream().toList();
        scheduler =
                new JobScheduler(lookEvery, heartbeat, TRIED_AGAIN_AFTER, meters)
                        .of(database, stated);
    }

    void begin(@Observes StartupEvent started) {
        scheduler.start();
    }

    void end(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}

package org.hawsh.work.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Soon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes with a faster clock than those of production, on the database of the service. */
@HawshTest
class JobsTest {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration HEARTBEAT = Duration.ofMillis(200);
    private static final Duration LEASE = HEARTBEAT.multipliedBy(JobScheduler.MISSED);

    @Inject DataSource database;

    private final String job = "test " + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();
    private final List<Scheduler> nodes = new ArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getLogger("org.hawsh.work.jobs");
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    log.add(line.getLevel() + " " + line.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
    }

    @AfterEach
    void allNodesStop() {
        nodes.forEach(Scheduler::stop);
        logger.removeHandler(listener);
        Databases.execute("delete from scheduled_tasks where task_name = ?", job);
    }

    @Test
    void ofTwoNodesOneDoesAJob() throws InterruptedException {
        node("1h", runs::incrementAndGet);
        node("1h", runs::incrementAndGet);
        Soon.holds("it is done", () -> runs.get() > 0);
        severalLooks();
        assertEquals(1, runs.get());
        assertEquals(1, rows("not picked and execution_time > now() + interval '59 minutes'"));
    }

    @Test
    void aJobIsDoneAgainAndNeverByTwoAtOnce() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        Runnable work =
                () -> {
                    together.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    pause(LEASE.plus(HEARTBEAT));
                    atWork.decrementAndGet();
                    runs.incrementAndGet();
                };
        node("10ms", work);
        node("10ms", work);
        Soon.holds("it is done again", () -> runs.get() >= 3);
        assertEquals(1, together.get(), "although a run takes longer than a lease");
    }

    @Test
    void aJobThatFailsIsTriedAgain() {
        node(
                "1h",
                () -> {
                    if (runs.incrementAndGet() < 3) {
                        throw new IllegalStateException("of no interest to a reader of the log");
                    }
                });
        Soon.holds("it succeeds", () -> rows("last_success is not null") == 1);
        assertEquals(3, runs.get());
        assertEquals(1, rows("consecutive_failures = 0 and last_failure is not null"));
        assertTrue(log.stream().noneMatch(line -> line.contains("of no interest")), log.toString());
    }

    @Test
    void aJobThatKeepsFailingIsGivenUpUntilItsNextTime() throws InterruptedException {
        node(
                "1h",
                () -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException();
                });
        Soon.holds(
                "it is given up",
                () -> rows("execution_time > now() + interval '59 minutes' and not picked") == 1);
        severalLooks();
        assertEquals(Attempts.MOST, runs.get());
        assertEquals(1, log.stream().filter(line -> line.contains("given up")).count());
        assertEquals(Attempts.MOST, log.size(), log.toString());

        Databases.execute(
                "update scheduled_tasks set execution_time = now() where task_name = ?", job);
        Soon.holds("and is tried as often the next time", () -> runs.get() == 2 * Attempts.MOST);
    }

    @Test
    void whatADeadNodeHadIsTakenOverWhenItsLeaseIsOver() {
        Databases.execute(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " values (?, 'recurring', now(), true, 'a node that is no more', now(), 1)",
                job);
        long died = System.nanoTime();
        node("1h", runs::incrementAndGet);
        Soon.holds("it is taken over", () -> runs.get() == 1);
        long after = System.nanoTime() - died;
        assertTrue(after >= LEASE.minus(HEARTBEAT).toNanos(), "not before: " + after);
        assertEquals(1, log.stream().filter(line -> line.contains("taken over")).count());
    }

    @Test
    void aJobHasARequestContextOfItsOwn() {
        AtomicInteger active = new AtomicInteger();
        node(
                "1h",
                () -> {
                    active.set(Arc.container().requestContext().isActive() ? 1 : -1);
                    runs.incrementAndGet();
                });
        Soon.holds("it is done", () -> runs.get() == 1);
        assertEquals(1, active.get());
    }

    @Test
    void aJobThatIsOffIsNobodys() {
        node("off", runs::incrementAndGet);
        assertEquals(0, rows("true"));
    }

    @Test
    void aDatabaseThatIsAwayIsSaidOnceAndThatItIsBack() {
        Watch watch = new Watch();
        for (int look = 0; look < 10; look++) {
            watch.onSchedulerEvent(SchedulerEventType.UNEXPECTED_ERROR);
        }
        watch.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        watch.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        assertEquals(
                List.of("WARN jobs wait: the database does not answer", "INFO jobs go on"), log);
    }

    private void node(String every, Runnable work) {
        Job stated =
                new Job() {
                    @Override
                    public String name() {
                        return job;
                    }

                    @Override
                    public Every every() {
                        return Every.of(every);
                    }

                    @Override
                    public void run() {
                        work.run();
                    }
                };
        Scheduler node =
                new JobScheduler(LOOK, HEARTBEAT, Duration.ofMillis(10), new SimpleMeterRegistry())
                        .of(database, List.of(stated));
        nodes.add(node);
        node.start();
    }

    private long rows(String condition) {
        return Databases.count(
                "select count(*) from scheduled_tasks where task_name = ? and " + condition, job);
    }

    private static void severalLooks() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(8 * LOOK.toMillis());
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

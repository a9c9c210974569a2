package org.hawsh.participants.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Permissions;
import org.hawsh.participants.imports.ParticipantImportRepository.Claim;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.hawsh.platform.problems.Refusal;
import org.jboss.logging.Logger;

/**
 * Checks and commits files one after the other, on one thread of each node. What waits stands in the database: the work of a
 * node that is no more is taken up by the next that looks. The job only wakes the thread: a file keeps its own lease, so that a
 * node with a long file holds nothing but that file.
 */
@ApplicationScoped
class ImportWorker implements Job {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    /** A short file is done within it; for a long one the caller asks again. */
    private static final Duration STAYED_WITH = Duration.ofSeconds(3);

    private static final Duration FIRST_LOOK = Duration.ofMillis(10);
    private static final Duration LAST_LOOKS = Duration.ofMillis(160);

    private final ParticipantImportRepository imports;
    private final ImportCheck check;
    private final ImportCommit commit;
    private final OnBehalf onBehalf;
    private final CurrentUser user;
    private final Every every;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));

    ImportWorker(
            ParticipantImportRepository imports,
            ImportCheck check,
            ImportCommit commit,
            OnBehalf onBehalf,
            CurrentUser user,
            @ConfigProperty(name = "hawsh.imports.look-every", defaultValue = "5s") Every every) {
        this.imports = imports;
        this.check = check;
        this.commit = commit;
        this.onBehalf = onBehalf;
        this.user = user;
        this.every = every;
    }

    /**
     * Begins what waits, and stays with it for a moment: a short file is done before anybody has to ask again. Where it stands
     * is looked up and not told by the thread: another request may hold the file just when this node would claim it, and
     * another node may be the one that works on it.
     */
    void beginAndStay(UUID id) {
        thread.execute(this::workOff);
        long until = System.nanoTime() + STAYED_WITH.toNanos();
        long pause = FIRST_LOOK.toMillis();
        try {
            while (isAtWork(id) && System.nanoTime() < until) {
                Thread.sleep(pause);
                pause = Math.min(2 * pause, LAST_LOOKS.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAtWork(UUID id) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_IMPORT);
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.find(id, scope))
                .map(ParticipantImport::stage)
                .filter(ImportStage::isAtWork)
                .isPresent();
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        thread.execute(this::workOff);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void workOff() {
        try {
            for (Optional<Claim> next = claim(); next.isPresent(); next = claim()) {
                Claim claim = next.get();
                onBehalf.of(claim.askedBy(), () -> work(claim));
            }
        } catch (RuntimeException e) {
            LOG.error("looking for imports failed", e);
        }
    }

    private Optional<Claim> claim() {
        return QuarkusTransaction.requiringNew().call(imports::claim);
    }

    private void work(Claim claim) {
        try {
            Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_IMPORT, claim.centreId());
            ParticipantImport kept =
                    QuarkusTransaction.requiringNew()
                            .call(() -> imports.find(claim.id(), scope))
                            .orElseThrow();
            if (kept.stage() == ImportStage.CHECKING) {
                check.run(kept);
            } else {
                commit.run(kept);
            }
        } catch (Refusal refused) {
            LOG.infof("import %s was stopped: %s", claim.id(), refused.type());
            QuarkusTransaction.requiringNew().run(() -> imports.stop(claim.id()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %s will be tried again", claim.id());
            QuarkusTransaction.requiringNew().run(() -> imports.letGo(claim.id()));
        }
    }
}

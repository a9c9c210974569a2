package org.hawsh.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.breakglass.Openings;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** What the parts of a case file ask of the case: that it is open to the caller, and where it stands. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MediationCases {
    private final CaseRepository cases;
    private final CaseVault vault;
    private final Openings openings;
    private final CurrentUser user;
    private final Retention retention;
    private final Records records;

    MediationCases(
            CaseRepository cases,
            CaseVault vault,
            Openings openings,
            CurrentUser user,
            Retention retention,
            Records records) {
        this.cases = cases;
        this.vault = vault;
        this.openings = openings;
        this.retention = retention;
        this.user = user;
        this.records = records;
    }

    /**
     * To be read, also by whoever it is open to without being a member; that they read this part of it is written down.
     *
     * @throws NotFound if there is none, or none that is open to the caller, alike
     */
    public OpenedCase read(UUID id, FilePart part) {
        return opened(readable(id, part));
    }

    /**
     * To be written in.
     *
     * @throws NotFound if there is none, or none that the caller is a member of, alike
     */
    public OpenedCase open(UUID id) {
        return opened(find(id, LockModeType.NONE));
    }

    /** Empty if there is none, or none that the caller is a member of, alike. */
    public Optional<OpenedCase> mine(UUID id) {
        return found(id, LockModeType.NONE).map(this::opened);
    }

    /** As {@link #open}, with nobody else changing any part of the file until the transaction ends. */
    public OpenedCase lock(UUID id) {
        return opened(find(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Until when the narrative is kept of a case whose papers were written on that day. */
    public LocalDate keptUntil(LocalDate written) {
        return retention.untilAfter(written);
    }

    /**
     * An agreement that everybody signed ends the mediation.
     *
     * @param keptUntil the day that stands on the paper
     */
    public void agreed(UUID id, LocalDate keptUntil) {
        MediationCase mediated = find(id, LockModeType.PESSIMISTIC_WRITE);
        mediated.agree(retention.promised(mediated.centreId(), keptUntil));
        records.done(CaseSheet.CASE, mediated, "MOVE");
    }

    MediationCase readable(UUID id, FilePart part) {
        Set<UUID> supervised = user.centresWith(Permissions.MEDIATION_BREAK_GLASS);
        MediationCase found =
                cases.readable(
                                id,
                                user.centresWith(Permissions.MEDIATION_CASE),
                                user.subject(),
                                supervised)
                        .orElseThrow(NotFound::new);
        if (!supervised.isEmpty()) {
            openings.read(id, part);
        }
        return found;
    }

    MediationCase find(UUID id, LockModeType lock) {
        return found(id, lock).orElseThrow(NotFound::new);
    }

    private Optional<MediationCase> found(UUID id, LockModeType lock) {
        return cases.find(id, user.centresWith(Permissions.MEDIATION_CASE), user.subject(), lock);
    }

    private OpenedCase opened(MediationCase mediated) {
        return mediated.opened(vault.of(mediated.id()));
    }
}

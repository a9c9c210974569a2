package org.hawsh.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** What the parts of a case file ask of the case: that the caller is a member of it, and where it stands. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MediationCases {
    private final CaseRepository cases;
    private final CaseVault vault;
    private final CurrentUser user;
    private final Records records;

    MediationCases(CaseRepository cases, CaseVault vault, CurrentUser user, Records records) {
        this.cases = cases;
        this.vault = vault;
        this.user = user;
        this.records = records;
    }

    /** @throws NotFound if there is none, or none that the caller is a member of, alike */
    public OpenedCase open(UUID id) {
        return opened(find(id, LockModeType.NONE));
    }

    /** As {@link #open}, with nobody else changing any part of the file until the transaction ends. */
    public OpenedCase lock(UUID id) {
        return opened(find(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** An agreement that everybody signed ends the mediation. */
    public void agreed(UUID id) {
        MediationCase mediated = find(id, LockModeType.PESSIMISTIC_WRITE);
        mediated.move(CaseState.AGREEMENT);
        records.done(CaseSheet.CASE, mediated, "MOVE");
    }

    MediationCase find(UUID id, LockModeType lock) {
        return cases.find(id, user.centresWith(Permissions.MEDIATION_CASE), user.subject(), lock)
                .orElseThrow(NotFound::new);
    }

    private OpenedCase opened(MediationCase mediated) {
        return mediated.opened(vault.of(mediated.id()));
    }
}

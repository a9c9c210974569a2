package org.hawsh.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.mediation.members.Members;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.codes.Codes;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Moving a case on, ending it without an agreement, and closing it. */
@ApplicationScoped
@Transactional
class StepService {
    private final CaseRepository cases;
    private final MediationCases files;
    private final CaseVault vault;
    private final Members members;
    private final Retention retention;
    private final Instance<CaseStep> steps;
    private final Codes codes;
    private final Records records;

    StepService(
            CaseRepository cases,
            MediationCases files,
            CaseVault vault,
            Members members,
            Retention retention,
            @Any Instance<CaseStep> steps,
            Codes codes,
            Records records) {
        this.cases = cases;
        this.files = files;
        this.vault = vault;
        this.members = members;
        this.retention = retention;
        this.steps = steps;
        this.codes = codes;
        this.records = records;
    }

    CaseView move(UUID id, int seenVersion, MoveCase request) {
        ValidationFailed.ifAny(request.faults());
        MediationCase mediated = files.find(id, LockModeType.PESSIMISTIC_WRITE);
        mediated.mustBe(seenVersion);
        if (!mediated.state().canBecome(request.state())) {
            throw CaseRefusal.notFrom(mediated.state(), request.state());
        }
        CaseKey key = vault.of(id);
        List<Fault> missing = missing(mediated, key, request);
        if (!missing.isEmpty()) {
            throw CaseRefusal.notYet(missing);
        }
        if (request.state() == CaseState.CLOSED) {
            return close(mediated, key, request.closing());
        }
        mediated.move(request.state());
        return moved(mediated, key, "MOVE");
    }

    private CaseView close(MediationCase mediated, CaseKey key, Closing closing) {
        ValidationFailed.ifAny(mediated.faults(closing, key));
        mediated.close(closing, key, retention.closed(mediated.centreId()));
        CaseView closed = moved(mediated, key, "MOVE");
        cases.count(mediated.id(), closing.outcome());
        return closed;
    }

    CaseView end(UUID id, int seenVersion, Ending ending) {
        ValidationFailed.ifAny(
                ending.faults(codes.with(CaseLists.REFERRAL, CaseLists.END_REASONS)));
        MediationCase mediated = files.find(id, LockModeType.PESSIMISTIC_WRITE);
        mediated.mustBe(seenVersion);
        CaseKey key = vault.of(id);
        mediated.end(ending, key, retention.over(mediated.centreId()));
        return moved(mediated, key, "END");
    }

    private List<Fault> missing(MediationCase mediated, CaseKey key, MoveCase request) {
        List<Fault> missing = new ArrayList<>(request.missing());
        steps.forEach(step -> missing.addAll(step.missing(mediated.opened(key), request.state())));
        return missing;
    }

    private CaseView moved(MediationCase mediated, CaseKey key, String act) {
        records.done(CaseSheet.CASE, mediated, act);
        steps.forEach(step -> step.became(mediated.opened(key)));
        return mediated.view(key, members.of(mediated.id()));
    }
}

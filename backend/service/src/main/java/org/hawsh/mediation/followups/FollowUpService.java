package org.hawsh.mediation.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What is heard after the mediation. */
@ApplicationScoped
@Transactional
class FollowUpService {
    private final FollowUpRepository followUps;
    private final MediationCases cases;
    private final Centres centres;
    private final Records records;

    FollowUpService(
            FollowUpRepository followUps, MediationCases cases, Centres centres, Records records) {
        this.followUps = followUps;
        this.cases = cases;
        this.centres = centres;
        this.records = records;
    }

    List<FollowUpView> list(UUID caseId) {
        OpenedCase mediated = cases.read(caseId, FilePart.FOLLOW_UPS);
        return followUps.of(caseId).stream()
                .map(followUp -> followUp.view(mediated.key()))
                .toList();
    }

    FollowUpView read(UUID caseId, UUID id) {
        OpenedCase mediated = cases.read(caseId, FilePart.FOLLOW_UPS);
        return find(caseId, id).view(mediated.key());
    }

    FollowUpView record(UUID caseId, UUID id, int seenVersion, RecordFollowUp heard) {
        OpenedCase mediated = cases.lock(caseId).mustBeReadable();
        FollowUp followUp = find(caseId, id);
        ValidationFailed.ifAny(heard.faults());
        followUp.mustBe(seenVersion);
        followUp.record(heard, centres.todayAt(mediated.centreId()), mediated.key());
        records.done(FollowUpSheet.FOLLOW_UP, followUp, "ASK");
        return followUp.view(mediated.key());
    }

    private FollowUp find(UUID caseId, UUID id) {
        return followUps.find(id, caseId).orElseThrow(NotFound::new);
    }
}

package org.hawsh.grants.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.Grants;
import org.hawsh.grants.evidence.EvidenceKind;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.grants.evidence.GrantEvidence;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Visits to what a grant made, also long after it was closed. */
@ApplicationScoped
@Transactional
class UpkeepService {
    private final UpkeepRepository visits;
    private final Grants grants;
    private final GrantEvidence evidence;
    private final Centres centres;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;

    UpkeepService(
            UpkeepRepository visits,
            Grants grants,
            GrantEvidence evidence,
            Centres centres,
            Accounts accounts,
            CurrentUser user,
            Records records) {
        this.visits = visits;
        this.grants = grants;
        this.evidence = evidence;
        this.centres = centres;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
    }

    UpkeepView read(UUID grantId) {
        GrantRef grant = grants.require(grantId, Permissions.GRANT_READ);
        List<UpkeepVisit> found = visits.of(grantId);
        return new UpkeepView(grantId, grant.completedOn(), rounds(grant, found), views(found));
    }

    /** @throws UpkeepRefusal before what was planned is there */
    UpkeepVisitView record(UUID grantId, RecordVisit visit) {
        GrantRef grant = grants.require(grantId, Permissions.GRANT_MANAGE);
        if (grant.completedOn() == null) {
            throw UpkeepRefusal.notCompleted();
        }
        UpkeepSchedule schedule = new UpkeepSchedule(grant.completedOn());
        List<Fault> faults = new ArrayList<>(visit.faults(schedule, today(grant)));
        if (visit.photoId() != null
                && evidence.use(grantId, visit.photoId(), EvidenceKind.PHOTO).isEmpty()) {
            faults.add(Fault.at("/photoId", "photo-unknown"));
        }
        ValidationFailed.ifAny(faults);
        int months = schedule.roundOf(visit.visitedOn()).orElseThrow();
        UpkeepVisit recorded = new UpkeepVisit(grant, months, visit, user.subject());
        records.created(recorded, UpkeepSheet.VISIT.did("RECORD", recorded));
        return views(List.of(recorded)).get(0);
    }

    private List<UpkeepRound> rounds(GrantRef grant, List<UpkeepVisit> found) {
        return grant.completedOn() == null
                ? List.of()
                : new UpkeepSchedule(grant.completedOn())
                        .rounds(
                                found.stream().map(UpkeepVisit::months).collect(Collectors.toSet()),
                                today(grant));
    }

    private LocalDate today(GrantRef grant) {
        return centres.todayAt(grant.centreId());
    }

    private List<UpkeepVisitView> views(List<UpkeepVisit> found) {
        Map<UUID, AccountRef> names =
                accounts.named(found.stream().map(UpkeepVisit::recordedBy).toList());
        Map<UUID, EvidenceView> photos =
                evidence.byId(
                        found.stream().map(UpkeepVisit::photoId).filter(Objects::nonNull).toList());
        return found.stream().map(visit -> visit.view(names, photos)).toList();
    }
}

package org.hawsh.grants.milestones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.Grants;
import org.hawsh.grants.awards.MilestoneRef;
import org.hawsh.grants.awards.MilestoneState;
import org.hawsh.grants.evidence.EvidenceKind;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.grants.evidence.GrantEvidence;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Reports of milestones: told by one person, accepted or sent back by another. */
@ApplicationScoped
@Transactional
class MilestoneReportService {
    private final MilestoneReportRepository reports;
    private final Grants grants;
    private final GrantEvidence evidence;
    private final Centres centres;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;

    MilestoneReportService(
            MilestoneReportRepository reports,
            Grants grants,
            GrantEvidence evidence,
            Centres centres,
            Accounts accounts,
            CurrentUser user,
            Records records) {
        this.reports = reports;
        this.grants = grants;
        this.evidence = evidence;
        this.centres = centres;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
    }

    List<MilestoneReportView> list(UUID grantId) {
        GrantRef grant = grants.require(grantId, Permissions.GRANT_READ);
        List<MilestoneReport> found = reports.of(grantId);
        records.shown(
                MilestoneSheet.REPORT.didToMany("LIST").at(grant.centreId()),
                found.stream().map(MilestoneReport::id).toList());
        return views(found);
    }

    /** @throws MilestoneRefusal if the milestone is reached, or somebody decides about a report of it */
    MilestoneReportView submit(UUID grantId, SubmitReport told) {
        GrantRef grant = grants.lockActive(grantId, Permissions.GRANT_MANAGE);
        List<Fault> faults = new ArrayList<>(told.faults(grant, centres.todayAt(grant.centreId())));
        faults.addAll(unknownPhotos(grantId, told.photos()));
        Optional<MilestoneRef> milestone =
                grants.milestonesOf(grantId).stream()
                        .filter(one -> one.id().equals(told.milestoneId()))
                        .findFirst();
        if (milestone.isEmpty()) {
            faults.add(Fault.at("/milestoneId", "milestone-unknown"));
        }
        ValidationFailed.ifAny(faults);
        if (milestone.get().state() != MilestoneState.PLANNED) {
            throw MilestoneRefusal.over();
        }
        if (reports.oneWaits(told.milestoneId())) {
            throw MilestoneRefusal.waits();
        }
        MilestoneReport report = new MilestoneReport(grant, told, user.subject());
        records.created(report, MilestoneSheet.REPORT.did("SUBMIT", report));
        return view(report);
    }

    /** With the acceptance the milestone is reached. */
    MilestoneReportView decide(UUID id, DecideReport body) {
        ValidationFailed.ifAny(body.faults());
        UUID grantId = reports.grantOf(id).orElseThrow(NotFound::new);
        if (!body.accepted()) {
            grants.lock(grantId, Permissions.GRANT_APPROVE);
            MilestoneReport report = lock(id);
            report.sendBack(user.subject(), body.toMend().strip());
            records.done(MilestoneSheet.REPORT, report, "REQUEST_CHANGES");
            return view(report);
        }
        grants.lockActive(grantId, Permissions.GRANT_APPROVE);
        MilestoneReport report = lock(id);
        report.accept(user.subject());
        records.done(MilestoneSheet.REPORT, report, "APPROVE");
        grants.reach(grantId, report.milestoneId(), report.reachedOn());
        return view(report);
    }

    private MilestoneReport lock(UUID id) {
        return records.lock(MilestoneReport.class, id, Permissions.GRANT_APPROVE);
    }

    private List<Fault> unknownPhotos(UUID grant, List<ReportPhoto> photos) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            if (evidence.use(grant, photos.get(i).evidenceId(), EvidenceKind.PHOTO).isEmpty()) {
                faults.add(Fault.at(SubmitReport.photo(i), "photo-unknown"));
            }
        }
        return faults;
    }

    private MilestoneReportView view(MilestoneReport report) {
        return views(List.of(report)).get(0);
    }

    private List<MilestoneReportView> views(List<MilestoneReport> found) {
        Map<UUID, AccountRef> names =
                accounts.named(found.stream().flatMap(MilestoneReport::reached).toList());
        Map<UUID, EvidenceView> photos =
                evidence.byId(found.stream().flatMap(MilestoneReport::photos).toList());
        return found.stream().map(report -> report.view(names, photos)).toList();
    }
}

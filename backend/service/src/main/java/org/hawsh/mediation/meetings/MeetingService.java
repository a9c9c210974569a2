package org.hawsh.mediation.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.parties.Parties;
import org.hawsh.mediation.parties.PartyStanding;
import org.hawsh.mediation.vault.SealedEdits;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Planning meetings of a case, holding them, and saying what came of them. */
@ApplicationScoped
@Transactional
class MeetingService {
    private final MeetingRepository meetings;
    private final MediationCases cases;
    private final Parties parties;
    private final Centres centres;
    private final SealedEdits edits;
    private final Records records;

    MeetingService(
            MeetingRepository meetings,
            MediationCases cases,
            Parties parties,
            Centres centres,
            SealedEdits edits,
            Records records) {
        this.meetings = meetings;
        this.cases = cases;
        this.parties = parties;
        this.centres = centres;
        this.edits = edits;
        this.records = records;
    }

    List<MeetingView> list(UUID caseId) {
        OpenedCase mediated = cases.read(caseId, FilePart.MEETINGS);
        return meetings.of(caseId).stream().map(meeting -> meeting.view(mediated.key())).toList();
    }

    MeetingView read(UUID caseId, UUID id) {
        OpenedCase mediated = cases.read(caseId, FilePart.MEETINGS);
        return find(caseId, id).view(mediated.key());
    }

    MeetingView plan(UUID caseId, PlanMeeting request) {
        OpenedCase mediated = cases.lock(caseId).mustBeOpen();
        ValidationFailed.ifAny(request.faults());
        List<PartyStanding> standing = parties.of(mediated, today(mediated));
        if (request.kind() == MeetingKind.JOINT) {
            MeetingRefusal.ifAny(MeetingRules.unwilling(standing));
        } else if (standing.stream().noneMatch(party -> party.id().equals(request.partyId()))) {
            ValidationFailed.ifAny(List.of(Fault.at("/partyId", "mediation-no-such-party")));
        }
        Meeting meeting = new Meeting(caseId, request, mediated.key());
        records.created(MeetingSheet.MEETING, meeting);
        return meeting.view(mediated.key());
    }

    MeetingView edit(UUID caseId, UUID id, int seenVersion, JsonNode mergePatch) {
        OpenedCase mediated = cases.lock(caseId).mustBeOpen();
        Meeting meeting = find(caseId, id);
        edits.edit(MeetingSheet.MEETING, meeting, mediated.key(), seenVersion, mergePatch);
        return meeting.view(mediated.key());
    }

    MeetingView hold(UUID caseId, UUID id, int seenVersion) {
        OpenedCase mediated = cases.lock(caseId).mustBeOpen();
        Meeting meeting = find(caseId, id);
        meeting.mustBe(seenVersion);
        meeting.hold(today(mediated), parties.of(mediated, today(mediated)));
        records.done(MeetingSheet.MEETING, meeting, "HOLD");
        return meeting.view(mediated.key());
    }

    MeetingView cancel(UUID caseId, UUID id, int seenVersion) {
        OpenedCase mediated = cases.lock(caseId);
        Meeting meeting = find(caseId, id);
        meeting.mustBe(seenVersion);
        meeting.cancel();
        records.done(MeetingSheet.MEETING, meeting, "CANCEL");
        return meeting.view(mediated.key());
    }

    private Meeting find(UUID caseId, UUID id) {
        return meetings.find(id, caseId).orElseThrow(NotFound::new);
    }

    private LocalDate today(OpenedCase mediated) {
        return centres.todayAt(mediated.centreId());
    }
}

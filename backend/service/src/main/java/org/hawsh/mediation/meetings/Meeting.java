package org.hawsh.mediation.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.mediation.parties.PartyStanding;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.SealedEditable;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Ids;
import org.hawsh.work.records.Kept;

/** A meeting of a case, joint or with one party. */
@Entity
@Table(name = "mediation_meeting")
class Meeting extends Kept implements SealedEditable<MeetingDetails> {
    private static final String SEALED = "mediation_meeting.sealed_about";

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(updatable = false)
    private UUID partyId;

    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private LocalDate heldOn;

    private byte[] sealedAbout;

    protected Meeting() {}

    Meeting(UUID caseId, PlanMeeting request, CaseKey key) {
        super(Ids.next());
        this.caseId = caseId;
        kind = request.kind();
        partyId = request.partyId();
        state = MeetingState.PLANNED;
        become(request.details(), key);
    }

    @Override
    public void become(MeetingDetails details, CaseKey key) {
        startsAt = details.meetsAt();
        sealedAbout = key.seal(SEALED, id(), details);
    }

    /**
     * @throws MeetingRefusal if it was held or cancelled before, or the parties may not meet today
     */
    void hold(LocalDate today, List<PartyStanding> parties) {
        mustBePlanned();
        if (kind == MeetingKind.JOINT) {
            MeetingRefusal.ifAny(MeetingRules.unsafe(parties));
        }
        state = MeetingState.HELD;
        heldOn = today;
    }

    void cancel() {
        mustBePlanned();
        state = MeetingState.CANCELLED;
    }

    private void mustBePlanned() {
        if (state != MeetingState.PLANNED) {
            MeetingRefusal.ifAny(List.of(Fault.at("", "mediation-meeting-over")));
        }
    }

    @Override
    public MeetingDetails details(CaseKey key) {
        return key.open(SEALED, id(), sealedAbout, MeetingDetails.class);
    }

    MeetingView view(CaseKey key) {
        MeetingDetails about = details(key);
        return new MeetingView(
                id(),
                kind,
                partyId,
                startsAt,
                state,
                heldOn,
                about == null ? null : about.place(),
                about == null ? null : about.summary(),
                about == null ? null : about.options(),
                version());
    }
}

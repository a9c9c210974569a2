package org.hawsh.grants.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.work.records.Kept;

/** The selection of one call; it has the call's id. */
@Entity
class GrantSelection extends Kept {
    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private SelectionState state;

    private LocalDate heldOn;

    private String minutes;

    @ElementCollection
    @CollectionTable(
            name = "grant_selection_member",
            joinColumns = @JoinColumn(name = "selection_id"))
    @OrderBy("position")
    private List<StoredMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "grant_selection_score",
            joinColumns = @JoinColumn(name = "selection_id"))
    @OrderBy("position")
    private List<StoredScore> scores = new ArrayList<>();

    private UUID proposalId;

    protected GrantSelection() {}

    GrantSelection(CallRef call) {
        super(call.id());
        centreId = call.centreId();
        state = SelectionState.WRITTEN;
    }

    @Override
    public UUID centreId() {
        return centreId;
    }

    /** @throws SelectionRefusal while somebody decides, and once it is decided */
    void mustBeWrittenOn() {
        if (state == SelectionState.DECIDED) {
            throw SelectionRefusal.decided();
        }
        if (state == SelectionState.PROPOSED) {
            throw SelectionRefusal.proposed();
        }
    }

    void become(SelectionDetails details) {
        heldOn = details.heldOn();
        minutes = details.minutes();
        if (!details.members().equals(details().members())) {
            members.clear();
            scores.clear();
            for (int i = 0; i < details.members().size(); i++) {
                CommitteeMember member = details.members().get(i);
                int position = i;
                members.add(StoredMember.of(member, centreId, position));
                member.scores()
                        .forEach(score -> scores.add(StoredScore.of(score, centreId, position)));
            }
        }
    }

    SelectionDetails details() {
        return new SelectionDetails(heldOn, minutes, members.stream().map(this::member).toList());
    }

    private CommitteeMember member(StoredMember stored) {
        return new CommitteeMember(
                stored.account(),
                stored.name(),
                stored.declaration(),
                Set.of(stored.interests()),
                scores.stream()
                        .filter(score -> score.position() == stored.position())
                        .map(StoredScore::score)
                        .toList());
    }

    void proposed(UUID proposal) {
        mustBeWrittenOn();
        proposalId = proposal;
        state = SelectionState.PROPOSED;
    }

    /** It can be written on, and proposed out of anew. */
    void sentBack() {
        proposalId = null;
        state = SelectionState.WRITTEN;
    }

    void decided() {
        state = SelectionState.DECIDED;
    }

    SelectionState state() {
        return state;
    }

    /** @throws SelectionRefusal if nobody proposed anything */
    UUID proposalId() {
        if (proposalId == null) {
            throw SelectionRefusal.notProposed();
        }
        return proposalId;
    }
}

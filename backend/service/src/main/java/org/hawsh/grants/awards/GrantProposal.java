package org.hawsh.grants.awards;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.Decision;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.grants.awards.plan.StoredInstalment;
import org.hawsh.grants.awards.plan.StoredMilestone;
import org.hawsh.work.records.RecordedAtCentre;

/** What somebody proposed about a support, and what somebody else decided. */
@Entity
class GrantProposal extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Column(updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private String notShownBecause;

    @ElementCollection
    @CollectionTable(
            name = "grant_proposed_milestone",
            joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("position")
    private List<StoredMilestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "grant_proposed_instalment",
            joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("position")
    private List<StoredInstalment> instalments = new ArrayList<>();

    @Embedded private Decision decision;

    protected GrantProposal() {}

    /** @param plan null for a closing */
    GrantProposal(GrantAward grant, Kind kind, GrantPlan plan, UUID by, String because) {
        super(grant.centreId());
        grantId = grant.id();
        this.kind = kind;
        decision = Decision.asked(by, because, null);
        if (plan != null) {
            startsOn = plan.startsOn();
            endsOn = plan.endsOn();
            notShownBecause = plan.notShownBecause();
            IntStream.range(0, plan.milestones().size())
                    .forEach(
                            i ->
                                    milestones.add(
                                            StoredMilestone.of(
                                                    plan.milestones().get(i), centreId(), i + 1)));
            IntStream.range(0, plan.instalments().size())
                    .forEach(
                            i ->
                                    instalments.add(
                                            StoredInstalment.of(
                                                    plan.instalments().get(i), centreId(), i + 1)));
        }
    }

    UUID grantId() {
        return grantId;
    }

    Kind kind() {
        return kind;
    }

    Decision decision() {
        return decision;
    }

    /** Null for a closing. */
    GrantPlan plan() {
        return kind == Kind.CLOSING
                ? null
                : new GrantPlan(
                        startsOn,
                        endsOn,
                        notShownBecause,
                        milestones.stream().map(StoredMilestone::planned).toList(),
                        instalments.stream().map(StoredInstalment::planned).toList());
    }

    /** What is proposed. */
    @Schema(name = "GrantProposalKind")
    enum Kind {
        AGREEMENT,
        AMENDMENT,
        CLOSING
    }
}

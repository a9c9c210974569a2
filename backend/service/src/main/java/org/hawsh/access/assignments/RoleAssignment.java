package org.hawsh.access.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts.Account;
import org.hawsh.access.Role;
import org.hawsh.access.clients.ServiceClients;
import org.hawsh.access.decisions.AlreadyDecided;
import org.hawsh.access.decisions.Decision;
import org.hawsh.access.decisions.DecisionState;
import org.hawsh.access.decisions.SomebodyElseDecides;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** A role somebody holds, is to hold or has held, in one centre or in all. What was proposed never changes; it is decided. */
@Entity
class RoleAssignment {
    @Id private UUID id;

    @Column(updatable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private Instant validFrom;

    @Column(updatable = false)
    private Instant validTo;

    @Embedded private Decision decision;

    private UUID endedBy;

    private Instant endedAt;

    private String endedBecause;

    @Version private int version;

    protected RoleAssignment() {}

    static RoleAssignment propose(
            ProposeRoleAssignment proposal, boolean needsConfirmation, UUID proposer) {
        Instant now = Moments.now();
        RoleAssignment assignment = new RoleAssignment();
        assignment.id = Ids.next();
        assignment.subject = proposal.subject();
        assignment.role = proposal.role();
        assignment.centreId = proposal.centreId();
        assignment.validFrom = proposal.from(now);
        assignment.validTo = proposal.validTo();
        assignment.decision =
                needsConfirmation
                        ? Decision.asked(proposer, proposal.reason(), proposal.validTo())
                        : Decision.notNeeded(proposer, proposal.reason());
        return assignment;
    }

    void confirm(int seenVersion, UUID by) {
        mustStand(seenVersion, AssignmentState.PROPOSED);
        SomebodyElseDecides.than(subject, by);
        decision.approve(by);
    }

    void refuse(int seenVersion, UUID by, String why) {
        mustStand(seenVersion, AssignmentState.PROPOSED);
        SomebodyElseDecides.than(subject, by);
        decision.refuse(by, why);
    }

    /** Takes the role away, or the proposal back. */
    void end(int seenVersion, UUID by, String why) {
        mustStand(
                seenVersion,
                AssignmentState.PROPOSED,
                AssignmentState.UPCOMING,
                AssignmentState.ACTIVE);
        SomebodyElseDecides.than(subject, by);
        if (decision.isOpen()) {
            decision.withdraw(by);
        }
        endedBy = by;
        endedAt = Moments.now();
        endedBecause = why;
    }

    private void mustStand(int seenVersion, AssignmentState... expected) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        if (Stream.of(expected).noneMatch(state(Moments.now())::equals)) {
            throw new AlreadyDecided();
        }
    }

    AssignmentState state(Instant at) {
        if (decision.state() == DecisionState.REFUSED) {
            return AssignmentState.REFUSED;
        }
        if (endedAt != null || (validTo != null && !validTo.isAfter(at))) {
            return AssignmentState.ENDED;
        }
        if (decision.isOpen()) {
            return AssignmentState.PROPOSED;
        }
        return validFrom.isAfter(at) ? AssignmentState.UPCOMING : AssignmentState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    Role role() {
        return role;
    }

    UUID centreId() {
        return centreId;
    }

    int version() {
        return version;
    }

    /** Everybody the view names. */
    Stream<UUID> people() {
        return Stream.concat(Stream.of(subject, endedBy), decision.people());
    }

    RoleAssignmentView view(
            Map<UUID, Account> known,
            Map<UUID, AccountRef> names,
            Map<UUID, ServiceClients.Known> programs,
            boolean opensPersonalData) {
        Account account = known.get(subject);
        ServiceClients.Known program = programs.get(subject);
        return new RoleAssignmentView(
                id,
                subject,
                account == null ? null : account.username(),
                account == null ? null : account.displayName(),
                program == null ? null : program.ref(),
                role,
                centreId,
                validFrom,
                validTo,
                state(Moments.now()),
                opensPersonalData,
                decision.view(names),
                names.get(endedBy),
                endedBecause,
                version);
    }
}

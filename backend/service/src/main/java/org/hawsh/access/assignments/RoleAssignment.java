package org.hawsh.access.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts.Account;
import org.hawsh.access.Role;
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

    /** Who proposed it; null for what was set up with the installation. */
    @Column(updatable = false)
    private UUID givenBy;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private boolean needsConfirmation;

    private UUID confirmedBy;

    private Instant confirmedAt;

    private UUID refusedBy;

    private Instant refusedAt;

    private UUID endedBy;

    private Instant endedAt;

    private String reason;

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
        assignment.givenBy = proposer;
        assignment.createdAt = now;
        assignment.needsConfirmation = needsConfirmation;
        assignment.reason = proposal.reason();
        return assignment;
    }

    void confirm(int seenVersion, UUID by) {
        mustStand(seenVersion, AssignmentState.PROPOSED);
        AssignmentRules.decidedBySomebodyElse(by, subject, givenBy);
        confirmedBy = by;
        confirmedAt = Moments.now();
    }

    void refuse(int seenVersion, UUID by, String why) {
        mustStand(seenVersion, AssignmentState.PROPOSED);
        AssignmentRules.decidedBySomebodyElse(by, subject);
        refusedBy = by;
        refusedAt = Moments.now();
        reason = why == null ? reason : why;
    }

    /** Takes the role away, or the proposal back. */
    void end(int seenVersion, UUID by, String why) {
        mustStand(
                seenVersion,
                AssignmentState.PROPOSED,
                AssignmentState.UPCOMING,
                AssignmentState.ACTIVE);
        AssignmentRules.decidedBySomebodyElse(by, subject);
        endedBy = by;
        endedAt = Moments.now();
        reason = why == null ? reason : why;
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
        if (refusedAt != null) {
            return AssignmentState.REFUSED;
        }
        if (endedAt != null || (validTo != null && !validTo.isAfter(at))) {
            return AssignmentState.ENDED;
        }
        if (needsConfirmation && confirmedAt == null) {
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

    /** Everybody the view names. */
    Stream<UUID> people() {
        return Stream.of(subject, givenBy, confirmedBy, endedBy).filter(Objects::nonNull);
    }

    RoleAssignmentView view(Map<UUID, Account> known, Map<UUID, AccountRef> names) {
        Account account = known.get(subject);
        return new RoleAssignmentView(
                id,
                subject,
                account == null ? null : account.username(),
                account == null ? null : account.displayName(),
                role,
                centreId,
                validFrom,
                validTo,
                state(Moments.now()),
                role.opensPersonalData(),
                names.get(givenBy),
                names.get(confirmedBy),
                names.get(endedBy),
                reason,
                createdAt,
                version);
    }
}

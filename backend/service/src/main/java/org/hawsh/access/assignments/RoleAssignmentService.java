package org.hawsh.access.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.HomeCentres;
import org.hawsh.access.Permissions;
import org.hawsh.access.PersonalData;
import org.hawsh.access.Reach;
import org.hawsh.access.clients.ServiceClientEnded;
import org.hawsh.access.clients.ServiceClients;
import org.hawsh.access.identity.Directory;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;
import org.hawsh.platform.values.Moments;

/** Proposing, confirming, refusing and ending who may do what. */
@ApplicationScoped
@Transactional
class RoleAssignmentService {
    private static final String ENTITY = "role_assignment";

    private final RoleAssignmentRepository assignments;
    private final RoleAssignmentViews views;
    private final Directory directory;
    private final ServiceClients clients;
    private final Instance<HomeCentres> homes;
    private final PersonalData personalData;
    private final CurrentUser user;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final ChangeLog changes;

    RoleAssignmentService(
            RoleAssignmentRepository assignments,
            RoleAssignmentViews views,
            Directory directory,
            ServiceClients clients,
            Instance<HomeCentres> homes,
            PersonalData personalData,
            CurrentUser user,
            Cursors cursors,
            AuditTrail audit,
            ChangeLog changes) {
        this.assignments = assignments;
        this.views = views;
        this.directory = directory;
        this.clients = clients;
        this.homes = homes;
        this.personalData = personalData;
        this.user = user;
        this.cursors = cursors;
        this.audit = audit;
        this.changes = changes;
    }

    Page<RoleAssignmentView> page(RoleAssignmentFilter filter) {
        Reach reach = reach(filter.centreId());
        String bound = user.subject() + ":" + filter.state() + ":" + filter.subject() + ":" + reach;
        UUID before =
                filter.cursor() == null
                        ? null
                        : UUID.fromString(cursors.open(filter.cursor(), bound));
        List<RoleAssignment> rows = assignments.page(filter, reach, before, filter.limit() + 1);
        Page<RoleAssignment> page =
                Page.of(rows, filter.limit(), last -> cursors.seal(last.id().toString(), bound));
        audit.recordShown(
                Act.ofMany("LIST", ENTITY).at(filter.centreId()),
                page.items().stream().map(RoleAssignment::id).toList());
        return new Page<>(views.of(page.items()), page.next());
    }

    RoleAssignmentView read(UUID id) {
        return views.of(find(id, Permissions.ROLE_ASSIGNMENT_READ));
    }

    /** @throws Forbidden unless the caller may propose there; to every centre only from everywhere */
    RoleAssignmentView propose(ProposeRoleAssignment proposal) {
        if (!user.reachOf(Permissions.ROLE_ASSIGNMENT_PROPOSE).covers(proposal.centreId())) {
            throw new Forbidden();
        }
        ValidationFailed.ifAny(AssignmentRules.faults(proposal, user.subject(), Moments.now()));
        mustBeThere(proposal.subject());
        assignments.oneAtATime(proposal.subject());
        if (assignments.existsBeside(proposal, proposal.from(Moments.now()))) {
            throw new AssignmentExists();
        }
        boolean needsConfirmation =
                AssignmentRules.needsConfirmation(
                        personalData.isOpenedBy(proposal.role()),
                        proposal.centreId(),
                        homesOf(proposal.subject()));
        RoleAssignment proposed =
                RoleAssignment.propose(proposal, needsConfirmation, user.subject());
        assignments.persistAndFlush(proposed);
        return done("PROPOSED", proposed);
    }

    private void mustBeThere(UUID subject) {
        ServiceClients.Known program = clients.of(List.of(subject)).get(subject);
        if (program != null && program.ended()) {
            ValidationFailed.ifAny(List.of(Fault.at("/subject", "service-client-ended")));
        }
        if (!directory.knows(subject)) {
            ValidationFailed.ifAny(List.of(Fault.at("/subject", "account-unknown")));
        }
    }

    RoleAssignmentView confirm(UUID id, int seenVersion) {
        RoleAssignment assignment = find(id, Permissions.ROLE_ASSIGNMENT_CONFIRM);
        assignment.confirm(seenVersion, user.subject());
        return decided("CONFIRMED", assignment);
    }

    RoleAssignmentView refuse(UUID id, int seenVersion, String reason) {
        RoleAssignment assignment = find(id, Permissions.ROLE_ASSIGNMENT_CONFIRM);
        assignment.refuse(seenVersion, user.subject(), reason);
        return decided("REFUSED", assignment);
    }

    RoleAssignmentView end(UUID id, int seenVersion, String reason) {
        return end(find(id, Permissions.ROLE_ASSIGNMENT_END), seenVersion, reason);
    }

    /** What a program holds or is to hold ends with it. */
    void endAll(@Observes ServiceClientEnded over) {
        assignments
                .lastingOf(over.subject())
                .forEach(one -> end(one, one.version(), over.because()));
    }

    private RoleAssignmentView end(RoleAssignment assignment, int seenVersion, String reason) {
        if (assignment.centreId() == null
                && AssignmentRules.INDISPENSABLE.contains(assignment.role())) {
            somebodyElseMustRemain(assignment);
        }
        assignment.end(seenVersion, user.subject(), reason);
        return decided("ENDED", assignment);
    }

    private void somebodyElseMustRemain(RoleAssignment assignment) {
        List<RoleAssignment> lasting = assignments.lockLasting(assignment.role());
        if (lasting.contains(assignment) && lasting.size() == 1) {
            throw new LastOfItsKind(assignment.role());
        }
    }

    private RoleAssignmentView decided(String act, RoleAssignment assignment) {
        RoleAssignmentView view = done(act, assignment);
        changes.record(ENTITY, assignment.id(), view.version(), Set.of("state"));
        return view;
    }

    private RoleAssignmentView done(String act, RoleAssignment assignment) {
        assignments.flush();
        audit.record(Act.of(act, ENTITY, assignment.id()).at(assignment.centreId()));
        return views.of(assignment);
    }

    private RoleAssignment find(UUID id, String permission) {
        return assignments.find(id, user.reachOf(permission)).orElseThrow(NotFound::new);
    }

    /** @param centre the named one, or null for all in reach */
    private Reach reach(UUID centre) {
        return centre == null
                ? user.reachOf(Permissions.ROLE_ASSIGNMENT_READ)
                : new Reach(user.centresWith(Permissions.ROLE_ASSIGNMENT_READ, centre), false);
    }

    private Set<UUID> homesOf(UUID subject) {
        return homes.stream()
                .flatMap(home -> home.of(subject).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

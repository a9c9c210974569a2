package org.hawsh.centres.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Organisations and their names. */
@ApplicationScoped
class OrganisationService {
    private static final String ENTITY = "organisation";
    private static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    private final OrganisationRepository organisations;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    OrganisationService(
            OrganisationRepository organisations,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.organisations = organisations;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    /** Those that had a name on that day. */
    @Transactional
    List<OrganisationView> list(OrganisationKind kind, LocalDate on) {
        LocalDate day = on == null ? today() : on;
        return organisations.of(kind).stream()
                .filter(organisation -> organisation.nameOn(day).isPresent())
                .map(organisation -> OrganisationView.of(organisation, day))
                .sorted(
                        Comparator.comparing(OrganisationView::kind)
                                .thenComparing(view -> view.name().en()))
                .toList();
    }

    @Transactional
    OrganisationView read(UUID id) {
        return OrganisationView.of(find(id), today());
    }

    @Transactional
    OrganisationView create(CreateOrganisation request) {
        user.mustHoldEverywhere(Permissions.ORGANISATION_MANAGE);
        Organisation created =
                new Organisation(request.kind(), request.name(), request.validFrom());
        organisations.persistAndFlush(created);
        audit.record(Act.of("CREATE", ENTITY, created.id()));
        return OrganisationView.of(created, today());
    }

    @Transactional
    OrganisationView rename(UUID id, int seenVersion, NewName request) {
        user.mustHoldEverywhere(Permissions.ORGANISATION_MANAGE);
        Organisation organisation = find(id);
        organisation.rename(seenVersion, request.name(), request.validFrom());
        organisations.flush();
        audit.record(Act.of("RENAME", ENTITY, id));
        changes.record(ENTITY, id, organisation.version(), Set.of("names"));
        return OrganisationView.of(organisation, today());
    }

    private Organisation find(UUID id) {
        return organisations.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** The country's date: organisations belong to no centre. */
    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}

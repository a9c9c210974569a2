package org.hawsh.centres.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Records;

/** Organisations and their names. */
@ApplicationScoped
@Transactional
class OrganisationService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    private final OrganisationRepository organisations;
    private final CurrentUser user;
    private final Records records;

    OrganisationService(OrganisationRepository organisations, CurrentUser user, Records records) {
        this.organisations = organisations;
        this.user = user;
        this.records = records;
    }

    /** Those that had a name on that day. */
    List<OrganisationView> list(String kind, LocalDate on) {
        LocalDate day = on == null ? today() : on;
        return organisations.of(kind).stream()
                .filter(organisation -> organisation.nameOn(day).isPresent())
                .map(organisation -> OrganisationView.of(organisation, day))
                .sorted(
                        Comparator.comparing(OrganisationView::kind)
                                .thenComparing(view -> view.name().en()))
                .toList();
    }

    OrganisationView read(UUID id) {
        return OrganisationView.of(find(id), today());
    }

    OrganisationView create(CreateOrganisation request) {
        user.mustHoldEverywhere(Permissions.ORGANISATION_MANAGE);
        Organisation created =
                new Organisation(request.kind(), request.name(), request.validFrom());
        records.created(OrganisationSheet.ORGANISATION, created);
        return OrganisationView.of(created, today());
    }

    OrganisationView rename(UUID id, int seenVersion, NewName request) {
        user.mustHoldEverywhere(Permissions.ORGANISATION_MANAGE);
        Organisation organisation = find(id);
        organisation.rename(seenVersion, request.name(), request.validFrom());
        records.done(OrganisationSheet.ORGANISATION, organisation, "RENAME", "names");
        return OrganisationView.of(organisation, today());
    }

    private Organisation find(UUID id) {
        return records.find(Organisation.class, id);
    }

    /** The country's date: organisations belong to no centre. */
    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}

package org.hawsh.centres.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.values.Iraq;
import org.hawsh.work.records.Records;

/** Organisations and their names. */
@ApplicationScoped
@Transactional
class OrganisationService {

    private final OrganisationRepository organisations;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    OrganisationService(
            OrganisationRepository organisations,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.organisations = organisations;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    /** Those that had a name on that day. */
    Page<OrganisationView> list(String kind, LocalDate on, Paging paging) {
        LocalDate day = on == null ? today() : on;
        return cursors.page(
                paging,
                user.subject() + ":organisations:" + kind + ":" + on,
                (after, count) ->
                        organisations.of(kind).stream()
                                .filter(organisation -> organisation.nameOn(day).isPresent())
                                .map(organisation -> OrganisationView.of(organisation, day))
                                .filter(view -> after == null || place(view).compareTo(after) > 0)
                                .sorted(Comparator.comparing(OrganisationService::place))
                                .limit(count)
                                .toList(),
                OrganisationService::place);
    }

    /** By kind and name. What separates them comes before any letter, so that a name comes before those it begins. */
    private static String place(OrganisationView view) {
        return String.join("\t", view.kind(), view.name().en(), view.id().toString());
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
        return Iraq.today();
    }
}

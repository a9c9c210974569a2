package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** The organisations a centre can be handed over to. */
@ApplicationScoped
@Transactional
class Successors {
    private final Organisations organisations;

    Successors(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws ValidationFailed if one is named and not known */
    void require(UUID organisationId, LocalDate on) {
        if (organisationId != null && organisations.on(organisationId, on).isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("/toOrganisationId", "organisation-unknown")));
        }
    }

    /** Under the name it bore on the day; null for none. */
    OrganisationRef named(UUID organisationId, LocalDate on) {
        return organisationId == null ? null : organisations.on(organisationId, on).orElse(null);
    }
}

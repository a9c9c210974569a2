package org.hawsh.centres.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of organisations. */
@ApplicationScoped
public class Organisations {
    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Under the official name it bears on that day. */
    @Transactional
    public Optional<OrganisationRef> on(UUID organisation, LocalDate day) {
        return organisations.findByIdOptional(organisation).map(found -> found.referenceOn(day));
    }
}

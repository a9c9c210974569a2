package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.Fault;
import org.hawsh.platform.ValidationFailed;

/** The organisations a centre can be handed over to. */
@ApplicationScoped
class Successors {

    /** @throws ValidationFailed if there is no such organisation */
    void require(UUID organisationId) {
        if (organisationId != null) {
            ValidationFailed.ifAny(List.of(Fault.at("/toOrganisationId", "organisation-unknown")));
        }
    }

    /** @return null for none */
    LifeEventView.Successor of(UUID organisationId) {
        return null;
    }
}

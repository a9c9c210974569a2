package org.hawsh.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Consents are found through a person the caller has already been shown, so the scope is that person's. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    List<Consent> of(Participant participant) {
        return list("participantId", Sort.by("recordedAt").and("id"), participant.id());
    }
}

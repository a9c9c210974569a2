package org.hawsh.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Consents are found through a person the caller has already been shown, so the scope is that person's. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    List<Consent> of(Participant participant) {
        return list("participantId", Sort.by("recordedAt").and("id"), participant.id());
    }

    /** What the person last decided about a purpose; for SHARING, with that recipient. */
    Optional<Consent> latest(UUID participantId, Consent.Purpose purpose, String recipient) {
        return find(
                        "participantId = ?1 and purpose = ?2 and recipient is not distinct from ?3",
                        Sort.descending("recordedAt", "id"),
                        participantId,
                        purpose,
                        recipient)
                .firstResultOptional();
    }
}

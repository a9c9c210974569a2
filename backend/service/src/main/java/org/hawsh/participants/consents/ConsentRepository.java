package org.hawsh.participants.consents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Consents are found through a person the caller has already been shown, so the scope is that person's. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private static final String WITHDRAWN =
            """
            select p.id as participant_id, p.reference, p.centre_id, last.decided_on as withdrawn_on
            from participant p join lateral (
                select c.decision, c.decided_on from consent c
                where c.participant_id = p.id and c.purpose = 'REGISTRATION'
                order by c.recorded_at desc, c.id desc limit 1) last on last.decision = 'WITHDRAWN'
            where coalesce(p.centres && :scope, false) and (last.decided_on, p.id) > (:on, :id)
            order by last.decided_on, p.id limit :count
            """;

    List<Consent> of(UUID participantId) {
        return list("participantId", Sort.by("recordedAt").and("id"), participantId);
    }

    /** What the person last decided about a purpose; for SHARING, with that recipient. */
    Optional<Consent> latest(UUID participantId, ConsentPurpose purpose, String recipient) {
        return find(
                        "participantId = ?1 and purpose = ?2 and recipient is not distinct from ?3",
                        Sort.descending("recordedAt", "id"),
                        participantId,
                        purpose,
                        recipient)
                .firstResultOptional();
    }

    /** Whose last word about being registered is that they take it back; the longest waiting first. */
    List<WithdrawnRegistration> withdrawn(
            Collection<UUID> scope, LocalDate on, UUID id, int count) {
        return Rows.of(getEntityManager(), WITHDRAWN, WithdrawnRegistration.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("on", on)
                .setParameter("id", id)
                .setParameter("count", count)
                .getResultList();
    }
}

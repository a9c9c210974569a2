package org.hawsh.participants;

import static org.hawsh.participants.ParticipantScope.IN_SCOPE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Finds participants, always within the centres the caller may read. A person is found through the centres they belong
 * to now, not through the one that registered them.
 */
@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {
    static final String BY_REFERENCE =
            "select p.* from participant p where p.reference = :reference and " + IN_SCOPE;

    static final String BY_PHONE =
            "select p.* from participant_contact c join participant p on p.id = c.participant_id"
                    + " where c.phone = :phone and "
                    + IN_SCOPE
                    + " order by p.name_sort, p.id limit :count";

    /** What the number ends in is a column of its own: its index answers behind the wall, a comparison of endings does not. */
    static final String BY_END_OF_PHONE =
            "select p.* from participant_contact c join participant p on p.id = c.participant_id"
                    + " where c.phone_end = right(:digits, 6) and right(c.phone, char_length(:digits)) = :digits and "
                    + IN_SCOPE
                    + " order by p.name_sort, p.id limit :count";

    static final String BY_REFERENCES =
            "select p.* from participant p where p.reference = any(:references) and "
                    + IN_SCOPE
                    + " order by p.name_sort, p.id";

    static final String IN_ORDER_OF_ID =
            "select p.* from participant p where "
                    + IN_SCOPE
                    + " and p.id > cast(:id as uuid) order by p.id limit :count";

    static final String BY_ID = "select p.* from participant p where p.id = :id and " + IN_SCOPE;

    static final String BY_IDS =
            "select p.* from participant p where p.id = any(:ids) and " + IN_SCOPE;

    Optional<Participant> find(UUID id, Collection<UUID> scope) {
        return getEntityManager()
                .createNativeQuery(BY_ID, Participant.class)
                .setParameter("id", id)
                .setParameter("scope", array(scope))
                .getResultStream()
                .findFirst();
    }

    /** As {@link #find}, with nobody else changing the record until the transaction ends. */
    Optional<Participant> findAlone(UUID id, Collection<UUID> scope) {
        Optional<Participant> found = find(id, scope);
        found.ifPresent(
                participant ->
                        getEntityManager().refresh(participant, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Whoever can be reached at this number: often more than one, since phones are shared. */
    List<Participant> withPhone(String phone, Collection<UUID> scope, int count) {
        return getEntityManager()
                .createNativeQuery(BY_PHONE, Participant.class)
                .setParameter("phone", phone)
                .setParameter("scope", array(scope))
                .setParameter("count", count)
                .getResultList();
    }

    /** @param digits six at least */
    List<Participant> withPhoneEndingIn(String digits, Collection<UUID> scope, int count) {
        return getEntityManager()
                .createNativeQuery(BY_END_OF_PHONE, Participant.class)
                .setParameter("digits", digits)
                .setParameter("scope", array(scope))
                .setParameter("count", count)
                .getResultList();
    }

    List<Participant> withReferences(Collection<String> references, Collection<UUID> scope) {
        return getEntityManager()
                .createNativeQuery(BY_REFERENCES, Participant.class)
                .setParameter("references", references.toArray(String[]::new))
                .setParameter("scope", array(scope))
                .getResultList();
    }

    /** Everybody in scope, in the order of their ids. */
    List<Participant> byId(Collection<UUID> scope, UUID afterId, int count) {
        return getEntityManager()
                .createNativeQuery(IN_ORDER_OF_ID, Participant.class)
                .setParameter("scope", array(scope))
                .setParameter("id", afterId)
                .setParameter("count", count)
                .getResultList();
    }

    Optional<Participant> withReference(String reference, Collection<UUID> scope) {
        return getEntityManager()
                .createNativeQuery(BY_REFERENCE, Participant.class)
                .setParameter("reference", reference)
                .setParameter("scope", array(scope))
                .getResultStream()
                .findFirst();
    }

    Map<UUID, Participant> ofIds(Collection<UUID> ids, Collection<UUID> scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BY_IDS, Participant.class)
                .setParameter("ids", array(ids))
                .setParameter("scope", array(scope))
                .getResultStream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

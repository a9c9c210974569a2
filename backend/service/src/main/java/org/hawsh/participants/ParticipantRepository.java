package org.hawsh.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds participants, always within the centres the caller may read. A person is found through the centres they belong
 * to now, not through the one that registered them.
 */
@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {
    private static final String IN_SCOPE =
            """
            exists (select 1 from participant_centre pc
                    where pc.participant_id = p.id and pc.until is null and pc.centre_id = any(:scope))
            """;

    static final String BY_REFERENCE =
            "select p.* from participant p where p.reference = :reference and " + IN_SCOPE;

    static final String BY_PHONE =
            "select p.* from participant_contact c join participant p on p.id = c.participant_id"
                    + " where c.phone = :phone and "
                    + IN_SCOPE
                    + " order by p.name_sort, p.id limit :count";

    private static final String WITHDRAWN =
            """
            select p.id, p.reference, p.centre_id, last.decided_on
            from participant p join lateral (
                select c.decision, c.decided_on from consent c
                where c.participant_id = p.id and c.purpose = 'REGISTRATION'
                order by c.recorded_at desc, c.id desc limit 1) last on last.decision = 'WITHDRAWN'
            where
            """
                    + IN_SCOPE
                    + " order by last.decided_on, p.id limit 200";

    static final String BY_ID = "select p.* from participant p where p.id = :id and " + IN_SCOPE;

    /**
     * Each word must be borne as one of the parts; words that were not typed are null. A family name only narrows: somebody
     * is found by it beside another part and when it is typed in full, so that a tribal name alone lists nobody.
     */
    private static final String BEARING =
            IN_SCOPE
                    + """
                     and (p.given_word = any(:parts) or p.father_word = any(:parts) or p.grandfather_word = any(:parts))
                     and (p.given_word = any(:w1) or p.father_word = any(:w1) or p.grandfather_word = any(:w1) or p.family_word = any(:f1))
                     and (cast(:w2 as integer[]) is null or p.given_word = any(:w2) or p.father_word = any(:w2)
                          or p.grandfather_word = any(:w2) or p.family_word = any(:f2))
                     and (cast(:w3 as integer[]) is null or p.given_word = any(:w3) or p.father_word = any(:w3)
                          or p.grandfather_word = any(:w3) or p.family_word = any(:f3))
                     and (cast(:w4 as integer[]) is null or p.given_word = any(:w4) or p.father_word = any(:w4)
                          or p.grandfather_word = any(:w4) or p.family_word = any(:f4))
                     and (cast(:year as integer) is null or p.birth_year between :year - 1 and :year + 1)
                     and (cast(:sex as text) is null or p.sex = :sex)
                     and (cast(:grandfather as integer[]) is null or p.grandfather_word = any(:grandfather))
                    """;

    static final String BY_WORDS =
            "select p.* from participant p where "
                    + BEARING
                    + """
                    order by (p.given_word = any(:same)) desc, (p.given_word = any(:w1)) desc, p.registered_on desc
                    limit :count
                    """;

    static final String COUNT_BY_WORDS =
            "select count(*) from (select 1 from participant p where "
                    + BEARING
                    + " limit :count) counted";

    /** How many words of a typed name are compared; a fifth says nothing the first four did not. */
    static final int MOST_WORDS = 4;

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

    /** Whose last word about being registered is that they take it back; the longest waiting first. */
    List<WithdrawnRegistration> withdrawn(Collection<UUID> scope) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(WITHDRAWN, Tuple.class)
                        .setParameter("scope", array(scope))
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new WithdrawnRegistration(
                                        row.get("id", UUID.class),
                                        row.get("reference", String.class),
                                        row.get("centre_id", UUID.class),
                                        row.get("decided_on", LocalDate.class)))
                .toList();
    }

    Optional<Participant> withReference(String reference, Collection<UUID> scope) {
        return getEntityManager()
                .createNativeQuery(BY_REFERENCE, Participant.class)
                .setParameter("reference", reference)
                .setParameter("scope", array(scope))
                .getResultStream()
                .findFirst();
    }

    /** @param words one to {@link #MOST_WORDS} words, each with all its spellings */
    List<Participant> bearing(
            List<Lexicon.Meanings> words, PeopleFilter filter, Collection<UUID> scope, int count) {
        var query =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(BY_WORDS, Participant.class)
                        .setParameter("same", words.get(0).same().toArray(Integer[]::new));
        return asking(query, words, filter, scope, count).getResultList();
    }

    /** How many people bear these words, counted up to a bound. */
    int countBearing(
            List<Lexicon.Meanings> words, PeopleFilter filter, Collection<UUID> scope, int bound) {
        var query =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(COUNT_BY_WORDS, Integer.class);
        return asking(query, words, filter, scope, bound).getSingleResult();
    }

    private static <T> NativeQuery<T> asking(
            NativeQuery<T> query,
            List<Lexicon.Meanings> words,
            PeopleFilter filter,
            Collection<UUID> scope,
            int count) {
        query.setParameter("scope", array(scope))
                .setParameter("year", filter.birthYear(), Integer.class)
                .setParameter(
                        "sex", filter.sex() == null ? null : filter.sex().name(), String.class)
                .setParameter("grandfather", filter.grandfather(), Integer[].class)
                .setParameter("count", count)
                .setParameter("parts", union(words));
        for (int i = 0; i < MOST_WORDS; i++) {
            Lexicon.Meanings word = i < words.size() ? words.get(i) : Lexicon.Meanings.NOT_TYPED;
            query.setParameter("w" + (i + 1), word.anyArray(), Integer[].class);
            query.setParameter("f" + (i + 1), word.wholeArray(), Integer[].class);
        }
        return query;
    }

    private static Integer[] union(List<Lexicon.Meanings> words) {
        return words.stream()
                .flatMap(word -> word.any().stream())
                .distinct()
                .toArray(Integer[]::new);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

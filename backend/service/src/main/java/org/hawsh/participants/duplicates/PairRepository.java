package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

/** Pairs of people, always such that the caller may see both. */
@ApplicationScoped
class PairRepository {
    private static final String BOTH_IN_SCOPE =
            """
            exists (select 1 from participant_centre pc
                    where pc.participant_id = m.a and pc.until is null and pc.centre_id = any(:scope))
            and exists (select 1 from participant_centre pc
                    where pc.participant_id = m.b and pc.until is null and pc.centre_id = any(:scope))
            """;

    private static final String UNDECIDED =
            """
             and not exists (select 1 from participant_distinction d where d.a = m.a and d.b = m.b and d.withdrawn_at is null)
            """;

    /** The likely ones first, and among them what has waited longest. */
    static final String WAITING =
            "select m.* from participant_match m where "
                    + BOTH_IN_SCOPE
                    + UNDECIDED
                    + """
                     and (m.level, m.id) > (cast(:level as text), cast(:id as uuid))
                    order by m.level, m.id limit :count
                    """;

    private static final String SOME_WAITING =
            "select count(*) from (select from participant_match m where "
                    + BOTH_IN_SCOPE
                    + UNDECIDED
                    + " limit :most) waiting";

    static final String DECIDED =
            "select m.* from participant_distinction m where "
                    + BOTH_IN_SCOPE
                    + " and m.withdrawn_at is null and m.id < cast(:id as uuid) order by m.id desc limit :count";

    static final String ONE_DECIDED =
            "select m.* from participant_distinction m where m.id = :id and m.withdrawn_at is null and "
                    + BOTH_IN_SCOPE;

    static final String TOLD_APART_FROM =
            """
            select case when d.a = :id then d.b else d.a end from participant_distinction d
            where d.withdrawn_at is null and (d.a = :id or d.b = :id)
            """;

    static final String KNOWN_OF =
            """
            select case when m.a = :id then m.b else m.a end from participant_match m where m.a = :id or m.b = :id
            union
            """
                    + TOLD_APART_FROM;

    private final EntityManager database;

    PairRepository(EntityManager database) {
        this.database = database;
    }

    void keep(Object pair) {
        database.persist(pair);
    }

    List<FoundMatch> waiting(Collection<UUID> scope, String afterLevel, UUID afterId, int count) {
        return database.createNativeQuery(WAITING, FoundMatch.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("level", afterLevel)
                .setParameter("id", afterId)
                .setParameter("count", count)
                .getResultList();
    }

    int countWaiting(Collection<UUID> scope, int most) {
        return OneColumn.of(database, SOME_WAITING, Long.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("most", most)
                .getSingleResult()
                .intValue();
    }

    List<Distinction> decided(Collection<UUID> scope, UUID beforeId, int count) {
        return database.createNativeQuery(DECIDED, Distinction.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("id", beforeId)
                .setParameter("count", count)
                .getResultList();
    }

    Optional<Distinction> decided(UUID id, Collection<UUID> scope) {
        return database.createNativeQuery(ONE_DECIDED, Distinction.class)
                .setParameter("id", id)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    /** What was ever said of exactly these two, both of whom the caller has been shown to see. */
    Optional<Distinction> decided(PairOfPeople pair) {
        return database.createQuery("from Distinction d where d.pair = :pair", Distinction.class)
                .setParameter("pair", pair)
                .getResultStream()
                .findFirst();
    }

    /** With whom this person makes a pair already: one that waits, or one that was decided. */
    @SuppressWarnings("unchecked")
    List<UUID> knownOf(UUID id) {
        return OneColumn.of(database, KNOWN_OF, UUID.class).setParameter("id", id).getResultList();
    }

    /** Of whom somebody said that this person is another. */
    @SuppressWarnings("unchecked")
    List<UUID> toldApartFrom(UUID id) {
        return OneColumn.of(database, TOLD_APART_FROM, UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}

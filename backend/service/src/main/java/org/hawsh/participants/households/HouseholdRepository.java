package org.hawsh.participants.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

/** Finds households and children, always through somebody registered at a centre where the caller may ask. */
@ApplicationScoped
class HouseholdRepository {
    /** A child is found through any registered member of its household. */
    private static final String CHILD =
            """
            select m.* from household_member m
            where m.id = :id and m.participant_id is null and m.until is null and exists (
                select from household_member r
                join participant_centre pc on pc.participant_id = r.participant_id and pc.until is null
                     and pc.centre_id = any(:scope)
                where r.household_id = m.household_id and r.until is null)
            """;

    private static final String CHILDREN =
            """
            select m.id, parent.participant_id, m.given, m.sex, m.birth_year, m.birth_month,
                   concat_ws(' ', p.given, p.father, p.grandfather) as parent_name
            from household_member parent
            join participant p on p.id = parent.participant_id
            join household_member m on m.household_id = parent.household_id and m.participant_id is null and m.until is null
            where parent.participant_id = any(:parents) and parent.until is null and m.birth_year + 18 >= :year
              and exists (select from participant_centre pc where pc.participant_id = p.id and pc.until is null
                          and pc.centre_id = any(:scope))
            order by m.birth_year desc, m.birth_month desc nulls last, m.id
            """;

    /** Each child once, by the first of its parents; the youngest households of a centre are some thousands. */
    private static final String CHILDREN_OF_CENTRE =
            """
            select distinct on (m.given, m.id) m.id, parent.participant_id, m.given, m.sex, m.birth_year, m.birth_month,
                   concat_ws(' ', p.given, p.father, p.grandfather) as parent_name
            from household_member m
            join household_member parent on parent.household_id = m.household_id and parent.participant_id is not null
                 and parent.until is null
            join participant_centre pc on pc.participant_id = parent.participant_id and pc.until is null and pc.centre_id = :centre
            join participant p on p.id = parent.participant_id
            where m.participant_id is null and m.until is null and (m.birth_year is null or m.birth_year + 18 >= :year)
            order by m.given, m.id, parent.since, parent.id
            """;

    private static final String CENTRE =
            """
            select pc.centre_id from household_member r
            join participant_centre pc on pc.participant_id = r.participant_id and pc.until is null
                 and pc.centre_id = any(:scope)
            where r.household_id = :household and r.until is null order by pc.since limit 1
            """;

    private static final String PARENTS =
            """
            select p.id, concat_ws(' ', p.given, p.father, p.grandfather) as name
            from participant p
            where p.id = any(:parents)
              and exists (select from participant_centre pc where pc.participant_id = p.id and pc.until is null
                          and pc.centre_id = any(:scope))
            """;

    private static final String HAS_COLLECTOR =
            """
            select exists (
                select from child_collector c join household_member m on m.id = c.child_id
                where c.id = :id and m.id = :child and m.participant_id is null and m.until is null and exists (
                    select from household_member r
                    join participant_centre pc on pc.participant_id = r.participant_id and pc.until is null
                         and pc.centre_id = any(:scope)
                    where r.household_id = m.household_id and r.until is null))
            """;

    private final EntityManager database;

    HouseholdRepository(EntityManager database) {
        this.database = database;
    }

    Optional<HouseholdMember> child(UUID id, Collection<UUID> scope) {
        return scoped(database.createNativeQuery(CHILD, HouseholdMember.class), scope)
                .setParameter("id", id)
                .getResultStream()
                .map(HouseholdMember.class::cast)
                .findFirst();
    }

    /** One of the caller's centres at which a household they have found is known. */
    UUID centreOf(UUID household, Collection<UUID> scope) {
        return (UUID)
                scoped(OneColumn.of(database, CENTRE, UUID.class), scope)
                        .setParameter("household", household)
                        .getSingleResult();
    }

    /** The household in which somebody whom the caller has been shown to be allowed to see lives now. */
    Optional<UUID> householdOf(UUID participant) {
        return database.createQuery(
                        "select householdId from HouseholdMember where participantId = :who and until is null"
                                + " order by since, id",
                        UUID.class)
                .setParameter("who", participant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The children who live with them. */
    List<ChildRef> children(Collection<UUID> parents, int year, Collection<UUID> scope) {
        return Rows.of(database, CHILDREN, ChildRef.class)
                .setParameter("scope", array(scope))
                .setParameter("parents", array(parents))
                .setParameter("year", year)
                .getResultList();
    }

    List<ChildRef> childrenOfCentre(int year, UUID centre) {
        return Rows.of(database, CHILDREN_OF_CENTRE, ChildRef.class)
                .setParameter("centre", centre)
                .setParameter("year", year)
                .getResultList();
    }

    List<ParentRef> parents(Collection<UUID> ids, Collection<UUID> scope) {
        return Rows.of(database, PARENTS, ParentRef.class)
                .setParameter("scope", array(scope))
                .setParameter("parents", array(ids))
                .getResultList();
    }

    List<HouseholdMember> members(Collection<UUID> ids) {
        return database.createQuery("from HouseholdMember where id in :ids", HouseholdMember.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Of children the caller has been shown to be allowed to see: the forbidden first. */
    List<Collector> collectors(Collection<UUID> children, boolean endedToo) {
        return database.createQuery(
                        "from Collector where childId in :children and (:endedToo = true or endedAt is null)"
                                + " order by kind desc, recordedAt, id",
                        Collector.class)
                .setParameter("children", children)
                .setParameter("endedToo", endedToo)
                .getResultList();
    }

    /** One question, whether the collector is missing, the child is, or the caller may not: refusals cost alike. */
    boolean hasCollector(UUID id, UUID child, Collection<UUID> scope) {
        return (Boolean)
                scoped(OneColumn.of(database, HAS_COLLECTOR, Boolean.class), scope)
                        .setParameter("id", id)
                        .setParameter("child", child)
                        .getSingleResult();
    }

    Optional<Collector> collector(UUID id, UUID child) {
        return database.createQuery(
                        "from Collector where id = :id and childId = :child", Collector.class)
                .setParameter("id", id)
                .setParameter("child", child)
                .getResultStream()
                .findFirst();
    }

    void add(Object something) {
        database.persist(something);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private static Query scoped(Query query, Collection<UUID> scope) {
        return query.setParameter("scope", array(scope));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.activities.childcare.bookings.Load;
import org.hawsh.activities.childcare.bookings.RefusedSeats;
import org.hawsh.activities.childcare.bookings.Why;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Moments;

/** What is written down in a children's corner; item finders take the caller's scope, lists a centre found within it. */
@ApplicationScoped
class CornerRepository {
    private static final String PRESENT =
            """
            select s.centre_id, count(*) as children, min(s.day) as since,
                   count(*) filter (where exists (
                       select from childcare_release r
                       where r.stay_id = s.id and r.decision = 'OPEN' and r.asked_by <> :caller)) as releases
            from childcare_stay s
            where s.centre_id = any(:centres) and s.left_at is null
            group by s.centre_id
            """;

    private final EntityManager database;

    CornerRepository(EntityManager database) {
        this.database = database;
    }

    Load load(UUID centre, int places) {
        return Rows.of(
                        database,
                        "select cast(:places as integer) as places, children, needed, adults from childcare_load(:centre)",
                        Load.class)
                .setParameter("centre", centre)
                .setParameter("places", places)
                .getSingleResult();
    }

    /** With nobody else changing it until the transaction ends. */
    Optional<Stay> alone(UUID stay, Collection<UUID> scope) {
        return database.createQuery("from Stay where id = :id and centreId in :scope", Stay.class)
                .setParameter("id", stay)
                .setParameter("scope", scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of a day, and whoever is still noted as here. */
    List<Stay> stays(UUID centre, LocalDate day) {
        return database.createQuery(
                        "from Stay where centreId = :centre and (day = :day or leftAt is null and day < :day)"
                                + " order by cameAt, id",
                        Stay.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }

    List<Stay> here(UUID centre) {
        return database.createQuery(
                        "from Stay where centreId = :centre and leftAt is null", Stay.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    List<ChildrenHere.OfCentre> present(Collection<UUID> centres, UUID caller) {
        return Rows.of(database, PRESENT, ChildrenHere.OfCentre.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter("caller", caller)
                .getResultList();
    }

    boolean isHere(UUID child) {
        return !database.createQuery(
                        "select 1 from Stay where childId = :child and leftAt is null",
                        Integer.class)
                .setParameter("child", child)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Notes are of a day, and gone after it. */
    void forgetNotesBefore(UUID centre, LocalDate day) {
        database.createQuery(
                        "update Stay set note = null where centreId = :centre and day < :day and note is not null")
                .setParameter("centre", centre)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Once a child and reason: whoever asks twice is still one family without a seat. */
    void refused(UUID centre, LocalDate day, UUID child, Why why, UUID by) {
        database.createNativeQuery(
                        """
                        insert into childcare_refusal (centre_id, day, child_id, why, refused_at, recorded_by)
                        values (:centre, :day, :child, :why, :at, :by)
                        on conflict do nothing
                        """)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .setParameter("child", child)
                .setParameter("why", why.name())
                .setParameter("at", Moments.now())
                .setParameter("by", by)
                .executeUpdate();
    }

    List<RefusedSeats> refusals(UUID centre, LocalDate day) {
        return Rows.of(
                        database,
                        "select why, count(*) as children from childcare_refusal"
                                + " where centre_id = :centre and day = :day group by why order by why",
                        RefusedSeats.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }

    List<Adult> adults(UUID centre, LocalDate day) {
        return database.createQuery(
                        "from Adult where centreId = :centre and day = :day order by cameAt, id",
                        Adult.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }

    /** One question, whether the adult is missing, the centre is, or the caller may not: refusals cost alike. */
    boolean hasAdult(UUID id, UUID centre, Collection<UUID> scope) {
        return database.createQuery(
                                "select count(a) from Adult a where a.id = :id and a.centreId = :centre and a.centreId in :scope",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("centre", centre)
                        .setParameter("scope", scope)
                        .getSingleResult()
                > 0;
    }

    /** As {@link #hasAdult}, of a release that was asked for a stay. */
    boolean hasRelease(UUID id, UUID stay, Collection<UUID> scope) {
        return database.createQuery(
                                "select count(r) from Release r join Stay s on s.id = r.stayId"
                                        + " where r.id = :id and s.id = :stay and s.centreId in :scope",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("stay", stay)
                        .setParameter("scope", scope)
                        .getSingleResult()
                > 0;
    }

    Optional<Adult> adult(UUID id, UUID centre) {
        return database.createQuery("from Adult where id = :id and centreId = :centre", Adult.class)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .getResultStream()
                .findFirst();
    }

    List<Event> events(Collection<UUID> stays) {
        return database.createQuery(
                        "from Event where stayId in :stays order by happenedAt, id", Event.class)
                .setParameter("stays", stays)
                .getResultList();
    }

    List<Release> releases(Collection<UUID> stays) {
        return database.createQuery(
                        "from Release where stayId in :stays order by decision.askedAt desc, id",
                        Release.class)
                .setParameter("stays", stays)
                .getResultList();
    }

    Optional<Release> release(UUID id, UUID stay) {
        return database.createQuery("from Release where id = :id and stayId = :stay", Release.class)
                .setParameter("id", id)
                .setParameter("stay", stay)
                .getResultStream()
                .findFirst();
    }

    Optional<Closing> lastClosing(UUID centre, LocalDate day) {
        return database.createQuery(
                        "from Closing where centreId = :centre and day = :day order by closedAt desc",
                        Closing.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .setMaxResults(1)
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
}

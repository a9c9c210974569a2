package org.hawsh.mediation.breakglass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.mediation.members.Membership;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

/** Every finder takes the account that asks: its own, those it can decide, those of its cases, and those it reviews. */
@ApplicationScoped
class OpeningRepository implements PanacheRepositoryBase<Opening, UUID> {

    private static final String LATER = "(openedAt > ?2 or openedAt = ?2 and id > ?3)";

    /** Whoever has or had a part in the case decides nothing about it. */
    private static final String APART =
            " and not exists (select 1 from Assignment a where a.caseId = o.caseId and a.account = ?1)";

    /** One row, of nothing where the reference fits no case. */
    ToOpen toOpen(String reference, boolean emergency) {
        return Rows.of(
                        getEntityManager(),
                        "select case_id, wrapped, remaining from mediation_case_to_open(:reference, :emergency)",
                        ToOpen.class)
                .setParameter("reference", reference)
                .setParameter("emergency", emergency)
                .getSingleResult();
    }

    /** What the database made of it: when it opened, and when it closes. */
    void refresh(Opening opening) {
        getEntityManager().refresh(opening);
    }

    Optional<Opening> ownOf(UUID account, UUID id) {
        return find("decision.askedBy = ?1 and id = ?2", account, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first. */
    List<Opening> ownOf(UUID account, OpeningPlace after, int count) {
        return find(
                        "decision.askedBy = ?1 and (decision.askedAt < ?2 or decision.askedAt = ?2 and id < ?3)"
                                + " order by decision.askedAt desc, id desc",
                        account,
                        after.at(),
                        after.id())
                .page(0, count)
                .list();
    }

    /** One's own is found as well, so that whoever asked is told that somebody else decides. */
    Optional<Opening> beforeSecondPerson(UUID account, UUID id) {
        return find(
                        "from Opening o where (o.decision.askedBy = ?1 or o.caseId is not null) and o.id = ?2"
                                + APART,
                        account,
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Opening> waitingForSecondPerson(UUID account, Instant now, OpeningPlace after, int count) {
        return find(
                        "from Opening o where o.decision.askedBy <> ?1 and o.caseId is not null"
                                + " and o.decision.state = 'OPEN' and o.decision.askedUntil > ?2"
                                + " and (o.decision.askedAt > ?3 or o.decision.askedAt = ?3 and o.id > ?4)"
                                + APART
                                + " order by o.decision.askedAt, o.id",
                        account,
                        now,
                        after.at(),
                        after.id())
                .page(0, count)
                .list();
    }

    /**
     * Those of the cases that the account is a member of, newest first.
     *
     * @param caseId null for all of them
     */
    List<Opening> ofMember(
            UUID caseId, Collection<UUID> centres, UUID account, OpeningPlace after, int count) {
        return find(
                        "from Opening o where (?1 is null or o.caseId = ?1) and o.openedAt is not null"
                                + " and o.caseId in (select c.id from MediationCase c where c.centreId in ?2)"
                                + " and o.caseId in ("
                                + Membership.CASES
                                + ") and (o.openedAt < ?4 or o.openedAt = ?4 and o.id < ?5)"
                                + " order by o.openedAt desc, o.id desc",
                        caseId,
                        centres,
                        account,
                        after.at(),
                        after.id())
                .page(0, count)
                .list();
    }

    Optional<Opening> toReview(UUID id, Collection<UUID> centres) {
        return find("id = ?1 and openedAt is not null and centreId in ?2", id, centres)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those that wait before those that were reviewed, the longest waiting first. */
    List<Opening> toReview(Collection<UUID> centres, OpeningPlace after, int count) {
        return find(
                        "openedAt is not null and centreId in ?1 and "
                                + (after.reviewedAt() == null
                                        ? "(reviewedAt is not null or " + LATER + ")"
                                        : "(reviewedAt < ?4 or reviewedAt = ?4 and " + LATER + ")")
                                + " order by reviewedAt desc nulls first, openedAt, id",
                        after.reviewedAt() == null
                                ? new Object[] {centres, after.at(), after.id()}
                                : new Object[] {
                                    centres, after.at(), after.id(), after.reviewedAt()
                                })
                .page(0, count)
                .list();
    }

    List<OpeningKey> keys(Collection<UUID> openings) {
        return Rows.of(
                        getEntityManager(),
                        "select id, case_id, wrapped from mediation_keys_of_openings(:ids)",
                        OpeningKey.class)
                .setParameter("ids", openings.toArray(UUID[]::new))
                .getResultList();
    }

    List<PartReadIn> read(Collection<UUID> openings) {
        return Rows.of(
                        getEntityManager(),
                        """
                        select opening_id, part, count(*) as times, min(read_at) as first_at, max(read_at) as last_at
                        from mediation_opening_reading where opening_id = any(:ids)
                        group by opening_id, part order by min(read_at), part
                        """,
                        PartReadIn.class)
                .setParameter("ids", openings.toArray(UUID[]::new))
                .getResultList();
    }

    void wasRead(UUID caseId, FilePart part) {
        OneColumn.of(getEntityManager(), "select mediation_reading(:case, :part)", Integer.class)
                .setParameter("case", caseId)
                .setParameter("part", part.name())
                .getSingleResult();
    }

    /**
     * @param caseId null where the reference fits none
     * @param remaining how often the caller may still ask today
     */
    record ToOpen(UUID caseId, byte[] wrapped, int remaining) {}

    /** @param wrapped the key of its case; null once that is destroyed */
    record OpeningKey(UUID id, UUID caseId, byte[] wrapped) {}

    record PartReadIn(UUID openingId, FilePart part, int times, Instant firstAt, Instant lastAt) {
        PartRead view() {
            return new PartRead(part, times, firstAt, lastAt);
        }
    }
}

package org.hawsh.activities.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.ChangeOrder;

/** Finds enrolments within a course the caller has been shown to be allowed to see, or within the caller's centres. */
@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {
    private static final int LONGEST_HISTORY = 200;

    private static final String CHANGED =
            """
            select e.* from enrolment e
            where e.course_id = :course and e.state = any(:states) and (not :overriddenOnly or e.override_by is not null)
              and (e.updated_at, e.id) > (:changed, :changedId) and e.updated_at < :settled
            order by e.updated_at, e.id
            limit :count
            """;

    private final ChangeOrder changes;

    EnrolmentRepository(ChangeOrder changes) {
        this.changes = changes;
    }

    Optional<Enrolment> find(UUID id, UUID courseId) {
        return find("id = ?1 and courseId = ?2", id, courseId).firstResultOptional();
    }

    /** Whose it is, with nothing of it kept in memory: what is read before the course is locked may be old. */
    Optional<UUID> personOf(UUID id, UUID courseId) {
        return getEntityManager()
                .createQuery(
                        "select e.participantId from Enrolment e where e.id = ?1 and e.courseId = ?2",
                        UUID.class)
                .setParameter(1, id)
                .setParameter(2, courseId)
                .getResultStream()
                .findFirst();
    }

    boolean isIn(UUID courseId, UUID participantId) {
        return count(
                        "courseId = ?1 and participantId = ?2 and state not in ?3",
                        courseId,
                        participantId,
                        EnrolmentState.LEFT)
                > 0;
    }

    /** Who waits, in the order of the rule: who was put there by name, then by score where there is one, then as they came. */
    List<Enrolment> line(UUID courseId) {
        return list(
                "from Enrolment e where e.courseId = ?1 and e.state = ?2"
                        + " order by e.overrideAt asc nulls last, e.score desc nulls last, e.position",
                courseId,
                EnrolmentState.WAITLISTED);
    }

    long waiting(UUID courseId) {
        return count("courseId = ?1 and state = ?2", courseId, EnrolmentState.WAITLISTED);
    }

    /** Who has a seat and waits for childcare, in order. */
    List<Enrolment> childcareQueue(UUID courseId) {
        return list(
                "courseId = ?1 and state in ?2 and childcare.queue is not null",
                Sort.by("childcare.queue"),
                courseId,
                EnrolmentState.HELD);
    }

    List<Enrolment> lapsed(UUID courseId, Instant now) {
        return list(
                "courseId = ?1 and state = ?2 and not offer.paused and offer.until <= ?3",
                Sort.by("offer.until", "position"),
                courseId,
                EnrolmentState.OFFERED,
                now);
    }

    List<Enrolment> in(UUID courseId, EnrolmentState state) {
        return list("courseId = ?1 and state = ?2", Sort.by("position"), courseId, state);
    }

    List<Enrolment> inAnyOf(UUID courseId, Collection<EnrolmentState> states) {
        return list("courseId = ?1 and state in ?2", Sort.by("position"), courseId, states);
    }

    List<Enrolment> page(
            UUID courseId, Collection<EnrolmentState> states, long afterPosition, int count) {
        return find(
                        "courseId = ?1 and state in ?2 and position > ?3",
                        Sort.by("position"),
                        courseId,
                        states,
                        afterPosition)
                .page(0, count)
                .list();
    }

    List<Enrolment> overridden(UUID courseId, long afterPosition, int count) {
        return find(
                        "courseId = ?1 and overrideBy is not null and position > ?2",
                        Sort.by("position"),
                        courseId,
                        afterPosition)
                .page(0, count)
                .list();
    }

    /** @param position in the order of change */
    @SuppressWarnings("unchecked")
    List<Enrolment> changed(
            UUID courseId,
            Collection<EnrolmentState> states,
            boolean overriddenOnly,
            String position,
            int count) {
        return changes.from(
                        position, getEntityManager().createNativeQuery(CHANGED, Enrolment.class))
                .setParameter("course", courseId)
                .setParameter("states", states.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("overriddenOnly", overriddenOnly)
                .setParameter("count", count)
                .getResultList();
    }

    List<Enrolment> openOffersAt(UUID centreId) {
        return list(
                "centreId = ?1 and state = ?2", Sort.by("id"), centreId, EnrolmentState.OFFERED);
    }

    /** Enrolled by that day, and not gone before it. */
    List<Enrolment> enrolledOn(UUID courseId, LocalDate day) {
        return list(
                "courseId = ?1 and enrolledOn <= ?2 and (endedOn is null or endedOn >= ?2)",
                Sort.by("position"),
                courseId,
                day);
    }

    /** The newest first. */
    List<Enrolment> ofParticipant(UUID participantId, Collection<UUID> scope) {
        return find(
                        "participantId = ?1 and centreId in ?2",
                        Sort.descending("appliedAt", "id"),
                        participantId,
                        scope)
                .page(0, LONGEST_HISTORY)
                .list();
    }
}

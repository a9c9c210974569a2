package org.hawsh.activities.courses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.SheetState;

@ApplicationScoped
class CourseSessionRepository implements PanacheRepositoryBase<CourseSession, UUID> {
    Optional<CourseSession> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope).firstResultOptional();
    }

    /** Those that take place and whose sheet nobody has begun, in order. */
    List<CourseSession> toCome(UUID courseId, LocalDateTime now) {
        return list(
                "courseId = ?1 and startsAt > ?2 and state = ?3 and sheet = ?4 order by startsAt",
                courseId,
                now,
                SessionState.PLANNED,
                SheetState.NOT_TAKEN);
    }

    /** What a closure of the centre, or of one room, takes away. */
    List<CourseSession> touching(UUID centreId, UUID roomId, LocalDateTime from, LocalDateTime to) {
        String open =
                "centreId = ?1 and startsAt < ?3 and endsAt > ?2 and state = ?4 and sheet = ?5";
        String inOrder = " order by startsAt, id";
        return roomId == null
                ? list(
                        open + inOrder,
                        centreId,
                        from,
                        to,
                        SessionState.PLANNED,
                        SheetState.NOT_TAKEN)
                : list(
                        open + " and roomId = ?6" + inOrder,
                        centreId,
                        from,
                        to,
                        SessionState.PLANNED,
                        SheetState.NOT_TAKEN,
                        roomId);
    }

    /** What a closure takes away, or has taken away since it was declared. */
    List<CourseSession> fallingAway(
            UUID centreId, UUID roomId, LocalDateTime from, LocalDateTime to) {
        return list(
                        "centreId = ?1 and startsAt < ?3 and endsAt > ?2"
                                + " and (state = ?4 and sheet = ?5 or state = ?6 and closureId is not null)"
                                + " order by startsAt, id",
                        centreId,
                        from,
                        to,
                        SessionState.PLANNED,
                        SheetState.NOT_TAKEN,
                        SessionState.CANCELLED)
                .stream()
                .filter(one -> roomId == null || roomId.equals(one.slot().roomId()))
                .toList();
    }

    List<CourseSession> cancelledBy(UUID closureId, LocalDateTime since) {
        return list(
                "closureId = ?1 and startsAt >= ?2 and state = ?3 order by startsAt, id",
                closureId,
                since,
                SessionState.CANCELLED);
    }

    /** On which days a course meets from then on. */
    Set<LocalDate> daysOf(UUID courseId, LocalDateTime since) {
        return list(
                        "courseId = ?1 and startsAt >= ?2 and state = ?3",
                        courseId,
                        since,
                        SessionState.PLANNED)
                .stream()
                .map(session -> session.slot().startsAt().toLocalDate())
                .collect(Collectors.toSet());
    }

    boolean isMadeUp(UUID id) {
        return count("makesUpFor = ?1 and state = ?2", id, SessionState.PLANNED) > 0;
    }
}

package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hawsh.activities.courses.timetable.Clashes;
import org.hawsh.activities.courses.timetable.MeetingDays;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.centres.Centres;
import org.hawsh.centres.closures.ClosurePlan;

/** When what a closure takes away could be made up for: the next day at the same hour with the room and the teachers free. */
@ApplicationScoped
class MakeUpDates {
    private static final int DAYS_AHEAD = 30;
    private static final int MOST = 20;

    private final CourseRepository courses;
    private final CourseSessionRepository sessions;
    private final Clashes clashes;
    private final MeetingDays days;
    private final Centres centres;

    MakeUpDates(
            CourseRepository courses,
            CourseSessionRepository sessions,
            Clashes clashes,
            MeetingDays days,
            Centres centres) {
        this.courses = courses;
        this.sessions = sessions;
        this.clashes = clashes;
        this.days = days;
        this.centres = centres;
    }

    /** None where nobody knows how long it stays closed. */
    List<LocalDateTime> propose(ClosurePlan plan, List<CourseSession> lost) {
        if (plan.endsAt() == null || lost.isEmpty()) {
            return List.of();
        }
        LocalDate today = centres.todayAt(plan.centreId());
        LocalDate reopens = plan.endsAt().toLocalDate();
        LocalDate first = (reopens.isBefore(today) ? today : reopens).plusDays(1);
        Predicate<LocalDate> open = days.of(plan.centreId(), first, first.plusDays(DAYS_AHEAD));
        Set<Slot> promised = new HashSet<>();
        List<LocalDateTime> proposed = new ArrayList<>();
        for (CourseSession session : lost.subList(0, Math.min(MOST, lost.size()))) {
            free(session, first, open, promised)
                    .ifPresent(
                            slot -> {
                                promised.add(slot);
                                proposed.add(slot.startsAt());
                            });
        }
        return proposed.stream().distinct().sorted().toList();
    }

    private Optional<Slot> free(
            CourseSession session, LocalDate first, Predicate<LocalDate> open, Set<Slot> promised) {
        Course course = courses.findById(session.courseId());
        List<UUID> teachers = course.teacherIds();
        Set<LocalDate> meets = sessions.daysOf(course.id(), first.atStartOfDay());
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .filter(open)
                .filter(day -> !meets.contains(day))
                .map(day -> on(day, session.slot()))
                .filter(slot -> promised.stream().noneMatch(slot::meets))
                .filter(
                        slot ->
                                clashes.at(
                                                session.centreId(),
                                                course.id(),
                                                teachers,
                                                slot,
                                                session.id())
                                        .isEmpty())
                .findFirst();
    }

    private static Slot on(LocalDate day, Slot slot) {
        LocalDateTime from = day.atTime(slot.startsAt().toLocalTime());
        return new Slot(
                slot.roomId(), from, from.plus(Duration.between(slot.startsAt(), slot.endsAt())));
    }
}

package org.hawsh.activities.courses.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.courses.timetable.MeetingDays;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.centres.Centres;
import org.hawsh.centres.closures.Closures;
import org.hawsh.centres.closures.Closures.ClosedTime;
import org.hawsh.centres.rooms.RoomRef;
import org.hawsh.centres.rooms.Rooms;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;

/**
 * Looks for what is free. It is no stricter and no kinder than planning itself: what is offered can be planned, unless
 * somebody is quicker. The number of statements does not grow with the number of sessions.
 */
@ApplicationScoped
class AvailabilityService {
    private static final int MOST_SESSIONS = 400;
    private static final int MOST_OFFERED = 6;
    private static final int DAYS_OF_A_WEEK = 6;

    private final Occupied occupied;
    private final Courses courses;
    private final Centres centres;
    private final Rooms rooms;
    private final Closures closures;
    private final MeetingDays days;

    AvailabilityService(
            Occupied occupied,
            Courses courses,
            Centres centres,
            Rooms rooms,
            Closures closures,
            MeetingDays days) {
        this.occupied = occupied;
        this.courses = courses;
        this.centres = centres;
        this.rooms = rooms;
        this.closures = closures;
        this.days = days;
    }

    @Transactional
    Availability of(UUID centre, WantedTime wanted) {
        centres.require(centre, Permissions.COURSE_MANAGE);
        wanted.mustBePossible();
        CourseRef course = courseOf(centre, wanted);
        LocalDate first = wanted.startsOn().minusDays(DAYS_OF_A_WEEK);
        LocalDate last = wanted.last().plusDays(DAYS_OF_A_WEEK);
        Candidates candidates = candidates(centre, wanted, course, first, last);
        Candidate asked = candidates.asked();
        if (asked.slots().size() > MOST_SESSIONS) {
            ValidationFailed.ifAny(
                    List.of(Fault.at("?weekday", "too-many-sessions", MOST_SESSIONS)));
        }
        Map<UUID, List<ClosedTime>> closed = closures.ofRooms(centre, first, last);
        return new Availability(
                freeRooms(centre, wanted, asked, closed),
                freeTimes(centre, wanted, course, candidates.nearest(), closed));
    }

    private CourseRef courseOf(UUID centre, WantedTime wanted) {
        if (wanted.courseId() == null) {
            return null;
        }
        CourseRef course = courses.require(wanted.courseId(), Permissions.COURSE_MANAGE);
        if (!course.centreId().equals(centre)) {
            throw new NotFound();
        }
        return course;
    }

    private Candidates candidates(
            UUID centre, WantedTime wanted, CourseRef course, LocalDate first, LocalDate last) {
        List<ClosedTime> closed = closures.ofCentre(centre, first, last);
        LocalDateTime now = centres.nowAt(centre);
        boolean past =
                wanted.isOneSession()
                        ? wanted.startsOn().atTime(wanted.startTime()).isBefore(now)
                        : course == null;
        Predicate<LocalDate> within =
                course == null
                        ? day -> true
                        : day -> !day.isBefore(course.startsOn()) && !day.isAfter(course.endsOn());
        return new Candidates(
                wanted,
                centres.rhythmOf(centre).openingHours(),
                days.of(centre, first, last),
                slot -> isClosed(slot, closed),
                past ? LocalDateTime.MIN : now,
                within);
    }

    private List<Availability.FreeRoom> freeRooms(
            UUID centre, WantedTime wanted, Candidate asked, Map<UUID, List<ClosedTime>> closed) {
        if (asked.slots().isEmpty()) {
            return List.of();
        }
        List<RoomRef> open =
                rooms.forGroupsOf(centre, wanted.people()).stream()
                        .filter(room -> !room.id().equals(wanted.roomId()))
                        .filter(room -> isOpen(asked, closed.get(room.id())))
                        .toList();
        Set<UUID> taken =
                occupied
                        .rooms(wanted, List.of(asked), open.stream().map(RoomRef::id).toList())
                        .stream()
                        .map(Occupied.RoomAt::roomId)
                        .collect(Collectors.toSet());
        return open.stream()
                .filter(room -> !taken.contains(room.id()))
                .limit(MOST_OFFERED)
                .map(Availability.FreeRoom::of)
                .toList();
    }

    private List<Availability.FreeTime> freeTimes(
            UUID centre,
            WantedTime wanted,
            CourseRef course,
            List<Candidate> nearest,
            Map<UUID, List<ClosedTime>> closed) {
        List<Candidate> open = inTheRoom(wanted, nearest, closed);
        List<UUID> teachers =
                wanted.teacherIds().isEmpty() && course != null
                        ? occupied.teachersOf(course.id())
                        : wanted.teacherIds();
        open = without(open, occupied.byTeachers(wanted, open, centre, teachers));
        if (course != null) {
            open = without(open, occupied.byPeople(course.id(), open));
        }
        return offered(wanted, open);
    }

    private List<Candidate> inTheRoom(
            WantedTime wanted, List<Candidate> nearest, Map<UUID, List<ClosedTime>> closed) {
        if (wanted.roomId() == null) {
            return nearest;
        }
        List<Candidate> open =
                nearest.stream().filter(one -> isOpen(one, closed.get(wanted.roomId()))).toList();
        return without(
                open,
                occupied.rooms(wanted, open, List.of(wanted.roomId())).stream()
                        .map(Occupied.RoomAt::number)
                        .toList());
    }

    /** The nearest hours first, then other days: a day is not pushed out by hours. */
    private static List<Availability.FreeTime> offered(WantedTime wanted, List<Candidate> free) {
        Predicate<Candidate> sameDay =
                one -> one.day() == null || one.day().equals(wanted.startsOn());
        return Stream.concat(
                        free.stream().filter(sameDay).limit(MOST_OFFERED),
                        free.stream().filter(sameDay.negate()))
                .map(Candidate::offered)
                .toList();
    }

    private static List<Candidate> without(List<Candidate> candidates, Collection<Integer> taken) {
        return IntStream.range(0, candidates.size())
                .filter(number -> !taken.contains(number))
                .mapToObj(candidates::get)
                .toList();
    }

    private static boolean isOpen(Candidate candidate, List<ClosedTime> closed) {
        return closed == null
                || candidate.slots().stream().noneMatch(slot -> isClosed(slot, closed));
    }

    private static boolean isClosed(Slot slot, List<ClosedTime> closed) {
        return closed.stream().anyMatch(one -> one.touches(slot.startsAt(), slot.endsAt()));
    }
}

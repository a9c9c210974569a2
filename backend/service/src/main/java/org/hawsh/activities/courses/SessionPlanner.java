package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.timetable.Clash;
import org.hawsh.activities.courses.timetable.Clashes;
import org.hawsh.activities.courses.timetable.MeetingDays;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.activities.courses.timetable.WeeklyRule;
import org.hawsh.centres.Centres;
import org.hawsh.centres.closures.Closures;
import org.hawsh.centres.rooms.Rooms;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/**
 * Makes the sessions a weekly rule asks for, holidays and closures left out: of a new course also those it has had already, since
 * many a course stands on paper first. When the rule changes, what still stands where the
 * old one put it follows; what somebody moved or added by hand is left alone, and nothing that was held is touched.
 */
@ApplicationScoped
class SessionPlanner {
    private static final int MOST = 400;

    private final CourseSessionRepository sessions;
    private final Clashes clashes;
    private final ClashFaults faults;
    private final MeetingDays days;
    private final Closures closures;
    private final Centres centres;
    private final Rooms rooms;

    SessionPlanner(
            CourseSessionRepository sessions,
            Clashes clashes,
            ClashFaults faults,
            MeetingDays days,
            Closures closures,
            Centres centres,
            Rooms rooms) {
        this.sessions = sessions;
        this.clashes = clashes;
        this.faults = faults;
        this.days = days;
        this.closures = closures;
        this.centres = centres;
        this.rooms = rooms;
    }

    /**
     * What is to be stored so that the sessions follow the details.
     *
     * @param before what the sessions were made from; null for a new course
     * @throws SessionRefusal if the room, a teacher or somebody of the course is elsewhere then
     */
    Plan plan(UUID centre, UUID course, CourseDetails before, CourseDetails wanted) {
        holdTheRoom(centre, wanted.roomId());
        Plan plan = plan(centre, course, before, wanted.rule());
        ValidationFailed.ifAny(leftOutside(plan, wanted));
        List<UUID> teachers = wanted.teachers().stream().map(Teacher::staffMemberId).toList();
        List<Clash> found = new ArrayList<>();
        plan.stays.forEach(
                (session) ->
                        found.addAll(
                                clashes.at(
                                        centre, course, teachers, session.slot(), session.id())));
        plan.moves.forEach(
                move ->
                        found.addAll(
                                clashes.at(
                                        centre, course, teachers, move.to(), move.session().id())));
        plan.added.forEach(slot -> found.addAll(clashes.at(centre, course, teachers, slot, null)));
        faults.refuse(found);
        return plan;
    }

    void apply(Course course, Plan plan) {
        faults.storing(
                () -> {
                    plan.moves.forEach(move -> move.session().move(move.to()));
                    plan.added.forEach(slot -> sessions.persist(new CourseSession(course, slot)));
                    sessions.flush();
                });
    }

    /** So that two who want the room for the same time come one after the other. */
    void holdTheRoom(UUID centre, UUID room) {
        if (room != null && !rooms.lock(centre, room)) {
            ValidationFailed.ifAny(List.of(Fault.at("/roomId", "room-unknown")));
        }
    }

    private Plan plan(UUID centre, UUID course, CourseDetails before, WeeklyRule rule) {
        LocalDateTime now = centres.nowAt(centre);
        Predicate<LocalDate> open = days.of(centre, rule.first(), rule.last());
        List<Slot> slots =
                rule.slots(open).stream()
                        .filter(slot -> before == null || slot.startsAt().isAfter(now))
                        .filter(
                                slot ->
                                        !closures.isClosed(
                                                centre,
                                                slot.roomId(),
                                                slot.startsAt(),
                                                slot.endsAt()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (slots.size() > MOST) {
            ValidationFailed.ifAny(List.of(Fault.at("/weekdays", "too-many-sessions", MOST)));
        }
        if (before == null) {
            return new Plan(List.of(), List.of(), slots);
        }
        return follow(sessions.toCome(course, now), before.rule(), slots);
    }

    private static Plan follow(List<CourseSession> toCome, WeeklyRule before, List<Slot> wanted) {
        List<CourseSession> following =
                toCome.stream()
                        .filter(session -> before.made(session.slot()))
                        .collect(Collectors.toCollection(ArrayList::new));
        List<CourseSession> stays = new ArrayList<>(toCome);
        stays.removeAll(following);
        Set<LocalDate> taken = stays.stream().map(SessionPlanner::day).collect(Collectors.toSet());
        wanted.removeIf(slot -> taken.contains(slot.startsAt().toLocalDate()));
        List<Move> moves = new ArrayList<>();
        for (Slot slot : List.copyOf(wanted)) {
            following.stream()
                    .filter(session -> day(session).equals(slot.startsAt().toLocalDate()))
                    .findFirst()
                    .ifPresent(
                            session -> {
                                following.remove(session);
                                wanted.remove(slot);
                                moves.add(new Move(session, slot));
                            });
        }
        while (!following.isEmpty() && !wanted.isEmpty()) {
            moves.add(new Move(following.remove(0), wanted.remove(0)));
        }
        stays.addAll(following);
        return new Plan(stays, moves, wanted);
    }

    /** A session is cancelled by somebody who says why, never by a course that grows shorter. */
    private static List<Fault> leftOutside(Plan plan, CourseDetails wanted) {
        long outside =
                plan.stays().stream()
                        .filter(session -> !session.isMakeUp())
                        .map(SessionPlanner::day)
                        .filter(
                                day ->
                                        day.isBefore(wanted.startsOn())
                                                || day.isAfter(wanted.endsOn()))
                        .count();
        return outside == 0
                ? List.of()
                : List.of(Fault.at("/endsOn", "sessions-outside-its-days", outside));
    }

    private static LocalDate day(CourseSession session) {
        return session.slot().startsAt().toLocalDate();
    }

    /** What stays where it is, what moves, and what is new. */
    record Plan(List<CourseSession> stays, List<Move> moves, List<Slot> added) {}

    record Move(CourseSession session, Slot to) {}
}

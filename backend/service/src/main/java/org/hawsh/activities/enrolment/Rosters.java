package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.enrolment.EnrolmentFilter.Who;
import org.hawsh.activities.enrolment.waitinglist.AgeRange;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.SeatsView;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.participants.Sex;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** Looking at the people of a course; what was shown is written down. */
@ApplicationScoped
@Transactional
public class Rosters {
    private final EnrolmentDoor door;
    private final Courses courses;
    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final CourseSeats seats;
    private final Participants participants;
    private final Centres centres;
    private final CurrentUser user;
    private final Cursors cursors;
    private final Records records;

    Rosters(
            EnrolmentDoor door,
            Courses courses,
            EnrolmentRepository enrolments,
            EnrolmentViews views,
            CourseSeats seats,
            Participants participants,
            Centres centres,
            CurrentUser user,
            Cursors cursors,
            Records records) {
        this.door = door;
        this.courses = courses;
        this.enrolments = enrolments;
        this.views = views;
        this.seats = seats;
        this.participants = participants;
        this.centres = centres;
        this.user = user;
        this.cursors = cursors;
        this.records = records;
    }

    Page<EnrolmentView> page(UUID courseId, EnrolmentFilter filter) {
        CourseRef course = courses.require(courseId, Permissions.ROSTER_READ);
        Page<Enrolment> page =
                filter.updatedSince() == null
                        ? listed(courseId, filter)
                        : changed(courseId, filter);
        List<EnrolmentView> shown = views.of(courseId, course.centreId(), page.items());
        records.shown(
                EnrolmentSheet.ENROLMENT.didToMany("LIST").at(course.centreId()),
                shown.stream().map(view -> view.person().id()).toList());
        return new Page<>(shown, page.next());
    }

    private Page<Enrolment> listed(UUID courseId, EnrolmentFilter filter) {
        String bound = user.subject() + ":" + courseId + ":" + filter.list();
        if (filter.list() == Who.WAITING) {
            return partOfLine(courseId, filter, bound);
        }
        return cursors.page(
                filter.cursor(),
                filter.limit(),
                bound,
                "0",
                (after, count) -> rows(courseId, filter.list(), Long.parseLong(after), count),
                last -> Long.toString(last.position()));
    }

    private List<Enrolment> rows(UUID courseId, Who who, long after, int count) {
        return who == Who.OVERRIDDEN
                ? enrolments.overridden(courseId, after, count)
                : enrolments.page(courseId, who.states(), after, count);
    }

    private Page<Enrolment> changed(UUID courseId, EnrolmentFilter filter) {
        return cursors.page(
                filter.cursor(),
                filter.limit(),
                "%s:%s:%s since %s"
                        .formatted(user.subject(), courseId, filter.who(), filter.updatedSince()),
                ChangeOrder.beginning(filter.updatedSince()),
                (after, count) ->
                        enrolments.changed(
                                courseId,
                                filter.changedStates(),
                                filter.who() == Who.OVERRIDDEN,
                                after,
                                count),
                last -> ChangeOrder.position(last.updatedAt(), last.id()));
    }

    /** A line moves up while it is read, so a page begins where in line the one before ended. */
    private Page<Enrolment> partOfLine(UUID courseId, EnrolmentFilter filter, String bound) {
        int after =
                filter.cursor() == null
                        ? 0
                        : Integer.parseInt(cursors.open(filter.cursor(), bound));
        List<Enrolment> line = enrolments.line(courseId);
        List<Enrolment> rest = line.subList(Math.min(after, line.size()), line.size());
        int limit = filter.limit();
        return Page.of(rest, limit, last -> cursors.seal(Integer.toString(after + limit), bound));
    }

    EnrolmentView read(UUID courseId, UUID id) {
        door.require(courseId, id, Permissions.ROSTER_READ);
        Enrolment enrolment = enrolments.find(id, courseId).orElseThrow(NotFound::new);
        records.done(EnrolmentSheet.ENROLMENT.did("READ", enrolment));
        return views.of(enrolment);
    }

    /** How full a course is, and how mixed its group: never by status. */
    public SeatsView seats(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.COURSE_READ);
        List<Enrolment> in = enrolments.inAnyOf(courseId, EnrolmentState.HELD);
        return SeatsView.of(
                seats.look(courseId),
                (int) in.stream().filter(one -> one.state() == EnrolmentState.OFFERED).count(),
                (int) enrolments.waiting(courseId),
                enrolments.in(courseId, EnrolmentState.APPLIED).size(),
                enrolments.childcareQueue(courseId).size(),
                mix(course, in));
    }

    private SeatsView.Mix mix(CourseRef course, List<Enrolment> in) {
        LocalDate today = centres.todayAt(course.centreId());
        List<ParticipantSummary> people =
                List.copyOf(
                        participants
                                .named(
                                        in.stream().map(Enrolment::participantId).toList(),
                                        Set.of(course.centreId()))
                                .values());
        return new SeatsView.Mix(
                count(people, person -> person.sex() == Sex.FEMALE),
                count(people, person -> person.sex() == Sex.MALE),
                count(people, person -> person.sex() == Sex.NOT_RECORDED),
                bands(people, today));
    }

    private static int count(
            List<ParticipantSummary> people, Function<ParticipantSummary, Boolean> which) {
        return (int) people.stream().filter(which::apply).count();
    }

    private static List<SeatsView.AgeCount> bands(
            List<ParticipantSummary> people, LocalDate today) {
        Map<SeatsView.Age, Integer> counted = new EnumMap<>(SeatsView.Age.class);
        people.forEach(
                person ->
                        counted.merge(
                                SeatsView.Age.of(AgeRange.on(today, person)), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(band -> new SeatsView.AgeCount(band.getKey(), band.getValue()))
                .toList();
    }
}

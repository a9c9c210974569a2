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
        String bound = user.subject() + ":" + courseId + ":" + filter.who();
        long after =
                filter.cursor() == null ? 0 : Long.parseLong(cursors.open(filter.cursor(), bound));
        Page<Enrolment> page =
                filter.who() == Who.WAITING
                        ? partOfLine(courseId, (int) after, filter.limit(), bound)
                        : Page.of(
                                rows(courseId, filter, after),
                                filter.limit(),
                                last -> cursors.seal(Long.toString(last.position()), bound));
        List<EnrolmentView> shown = views.of(courseId, course.centreId(), page.items());
        records.shown(
                EnrolmentSheet.ENROLMENT.didToMany("LIST").at(course.centreId()),
                shown.stream().map(view -> view.person().id()).toList());
        return new Page<>(shown, page.next());
    }

    private List<Enrolment> rows(UUID courseId, EnrolmentFilter filter, long after) {
        return filter.who() == Who.OVERRIDDEN
                ? enrolments.overridden(courseId, after, filter.limit() + 1)
                : enrolments.page(courseId, filter.who().states(), after, filter.limit() + 1);
    }

    /** A line moves up while it is read, so a page begins where in line the one before ended. */
    private Page<Enrolment> partOfLine(UUID courseId, int after, int limit, String bound) {
        List<Enrolment> line = enrolments.line(courseId);
        List<Enrolment> rest = line.subList(Math.min(after, line.size()), line.size());
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

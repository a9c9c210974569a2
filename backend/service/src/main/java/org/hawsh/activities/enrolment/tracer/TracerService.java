package org.hawsh.activities.enrolment.tracer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.enrolment.EnrolmentRefused;
import org.hawsh.activities.enrolment.EnrolmentState;
import org.hawsh.activities.enrolment.EnrolmentView;
import org.hawsh.activities.enrolment.Enrolments;
import org.hawsh.activities.enrolment.RosterEntry;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What became of those who completed a course. Asked again, the last answer holds. */
@ApplicationScoped
@Transactional
class TracerService {
    private static final String OF_COURSE =
            """
            select t.enrolment_id, t.months, t.outcome as answer_outcome, t.asked_on as answer_asked_on
            from enrolment_tracer t join enrolment e on e.id = t.enrolment_id where e.course_id = :course
            """;

    private static final String UPDATE =
            """
            update enrolment_tracer set outcome = :outcome, asked_on = :askedOn, recorded_by = :by, recorded_at = now()
            where enrolment_id = :id and months = :months
            """;

    private static final String INSERT =
            """
            insert into enrolment_tracer (enrolment_id, centre_id, months, outcome, asked_on, recorded_by, recorded_at)
            values (:id, :centre, :months, :outcome, :askedOn, :by, now())
            """;

    private final Courses courses;
    private final Enrolments enrolments;
    private final Participants participants;
    private final Centres centres;
    private final EntityManager database;
    private final CurrentUser user;
    private final Records records;

    TracerService(
            Courses courses,
            Enrolments enrolments,
            Participants participants,
            Centres centres,
            EntityManager database,
            CurrentUser user,
            Records records) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.participants = participants;
        this.centres = centres;
        this.database = database;
        this.user = user;
        this.records = records;
    }

    List<TracerView> list(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        List<RosterEntry> completed = enrolments.completed(courseId);
        List<TracerView> shown = views(course, completed);
        records.shown(
                TracerSheet.TRACER.didToMany("LIST").at(course.centreId()),
                shown.stream().map(view -> view.person().id()).toList());
        return shown;
    }

    TracerView record(UUID courseId, UUID id, RecordTracer request) {
        CourseRef course = courses.lock(courseId, Permissions.ENROLMENT_MANAGE);
        RosterEntry enrolment = enrolments.find(courseId, id).orElseThrow(NotFound::new);
        if (enrolment.state() != EnrolmentState.COMPLETED) {
            throw EnrolmentRefused.because("not-completed");
        }
        LocalDate today = centres.todayAt(course.centreId());
        ValidationFailed.ifAny(request.faults(enrolment.endedOn(), today));
        if (write(database.createNativeQuery(UPDATE), id, request) == 0) {
            write(
                    database.createNativeQuery(INSERT).setParameter("centre", course.centreId()),
                    id,
                    request);
        }
        records.done(TracerSheet.ENROLMENT.did("TRACE", id, course.centreId()));
        return views(course, List.of(enrolment)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private int write(Query statement, UUID id, RecordTracer request) {
        return statement
                .setParameter("id", id)
                .setParameter("months", request.months())
                .setParameter("outcome", request.outcome().name())
                .setParameter("askedOn", request.askedOn())
                .setParameter("by", user.subject())
                .executeUpdate();
    }

    private List<TracerView> views(CourseRef course, List<RosterEntry> completed) {
        Map<UUID, ParticipantSummary> people =
                participants.named(
                        completed.stream().map(RosterEntry::participantId).toList(),
                        Set.of(course.centreId()));
        Map<UUID, Map<Integer, TracerView.Answer>> answers = answersOf(course.id());
        return completed.stream()
                .filter(one -> people.containsKey(one.participantId()))
                .map(
                        one -> {
                            Map<Integer, TracerView.Answer> of =
                                    answers.getOrDefault(one.enrolmentId(), Map.of());
                            return TracerView.of(
                                    one,
                                    EnrolmentView.Person.of(people.get(one.participantId())),
                                    of.get(3),
                                    of.get(6));
                        })
                .toList();
    }

    private Map<UUID, Map<Integer, TracerView.Answer>> answersOf(UUID courseId) {
        return Rows.of(database, OF_COURSE, Told.class)
                .setParameter("course", courseId)
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Told::enrolmentId, Collectors.toMap(Told::months, Told::answer)));
    }

    private record Told(UUID enrolmentId, int months, TracerView.Answer answer) {}
}

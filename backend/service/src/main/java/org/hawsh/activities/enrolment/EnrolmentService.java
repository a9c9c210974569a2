package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.Activities;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.EligibilityRules;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Applying for a place, answering an offer, leaving, and being put at the head of the line. */
@ApplicationScoped
@Transactional
class EnrolmentService {
    private final Courses courses;
    private final Activities activities;
    private final Participants participants;
    private final Seating seating;
    private final CourseSeats seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    EnrolmentService(
            Courses courses,
            Activities activities,
            Participants participants,
            Seating seating,
            CourseSeats seats,
            EnrolmentRepository enrolments,
            EnrolmentViews views,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.courses = courses;
        this.activities = activities;
        this.participants = participants;
        this.seating = seating;
        this.seats = seats;
        this.enrolments = enrolments;
        this.views = views;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** Whoever applies goes to the end of the line first: the rule alone says whether they stand there at all. */
    EnrolmentView apply(UUID courseId, Apply request) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        Standing standing = seating.begin(courseId, request.participantId());
        check(course, standing, request);
        Enrolment enrolment = new Enrolment(standing, request, seats.nextPosition(courseId));
        records.created(enrolment, EnrolmentSheet.ENROLMENT.did("APPLY", enrolment));
        Standing after = seating.settle(standing, request.atOnce() ? enrolment.id() : null);
        if (enrolment.state() == EnrolmentState.WAITLISTED
                && enrolments.waiting(courseId) > after.waitingPlaces()) {
            throw EnrolmentRefused.because("line-full", after.waitingPlaces());
        }
        return views.of(enrolment, after);
    }

    private void check(CourseRef course, Standing standing, Apply request) {
        LocalDate today = centres.todayAt(course.centreId());
        if (!standing.isOpenOn(today)) {
            throw EnrolmentRefused.because("course-not-open");
        }
        ValidationFailed.ifAny(request.faults(standing));
        ParticipantSummary person =
                participants.find(request.participantId(), Set.of(course.centreId())).orElse(null);
        if (person == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/participantId", "person-unknown")));
        }
        EnrolmentRefused.ifAny(
                EligibilityRules.faults(
                        course, activities.find(course.activityId()).orElseThrow(), person, today));
        if (course.prerequisiteId() != null
                && !seats.hasCompleted(person.id(), course.prerequisiteId())) {
            throw EnrolmentRefused.because("prerequisite-missing");
        }
        if (enrolments.isIn(course.id(), person.id())) {
            throw EnrolmentRefused.because("already-in-course");
        }
        if (seats.clashes(person.id(), course.id())) {
            throw EnrolmentRefused.because("sits-elsewhere");
        }
    }

    EnrolmentView accept(UUID courseId, UUID id) {
        Standing course = begin(courseId, id, Permissions.ENROLMENT_MANAGE);
        Enrolment enrolment = find(id, courseId);
        enrolment.accept(centres.todayAt(enrolment.centreId()));
        seating.confirm(enrolment);
        return done("ACCEPT", enrolment, course, Set.of("state"));
    }

    EnrolmentView decline(UUID courseId, UUID id) {
        Standing course = begin(courseId, id, Permissions.ENROLMENT_MANAGE);
        Enrolment enrolment = find(id, courseId);
        enrolment.mustBeOffered();
        LocalDate today = centres.todayAt(enrolment.centreId());
        Standing after = seating.end(enrolment, EndReason.OFFER_DECLINED, course, today);
        return done("DECLINE", enrolment, after, Set.of("state"));
    }

    EnrolmentView leave(UUID courseId, UUID id, Leave request) {
        Standing course = begin(courseId, id, Permissions.ENROLMENT_MANAGE);
        Enrolment enrolment = find(id, courseId);
        LocalDate today = centres.todayAt(enrolment.centreId());
        ValidationFailed.ifAny(request.faults(enrolment.enrolledOn(), today));
        LocalDate day = request.on() == null ? today : request.on();
        Standing after = seating.end(enrolment, request.reason(), course, day);
        return done("LEAVE", enrolment, after, Set.of("state", "endReason"));
    }

    /** Against the order of the rule, and so with a name and a reason: the next place that suits is theirs. */
    EnrolmentView override(UUID courseId, UUID id, OverrideOrder request) {
        Standing course = begin(courseId, id, Permissions.COURSE_MANAGE);
        Enrolment enrolment = find(id, courseId);
        enrolment.moveToTheHead(user.subject(), request.reason());
        return done("OVERRIDE", enrolment, course, Set.of("override"));
    }

    private Standing begin(UUID courseId, UUID id, String permission) {
        courses.require(courseId, permission);
        return seating.begin(
                courseId, enrolments.personOf(id, courseId).orElseThrow(NotFound::new));
    }

    private Enrolment find(UUID id, UUID courseId) {
        return enrolments.find(id, courseId).orElseThrow(NotFound::new);
    }

    private EnrolmentView done(
            String act, Enrolment enrolment, Standing course, Set<String> fields) {
        records.done(EnrolmentSheet.ENROLMENT, enrolment, act, fields);
        return views.of(enrolment, seating.settle(course, null));
    }
}

package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.activities.courses.CourseCancelled;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.centres.Centres;
import org.hawsh.work.records.Records;

/** Whoever is in a course that does not take place, or waits for it, is free for another. */
@ApplicationScoped
class CourseEndings {
    private static final Set<EnrolmentState> OPEN =
            EnumSet.of(
                    EnrolmentState.APPLIED,
                    EnrolmentState.WAITLISTED,
                    EnrolmentState.OFFERED,
                    EnrolmentState.ENROLLED);

    private final Seating seating;
    private final CourseSeats seats;
    private final EnrolmentRepository enrolments;
    private final Centres centres;
    private final Records records;
    private final Event<SeatsCancelled> ended;

    CourseEndings(
            Seating seating,
            CourseSeats seats,
            EnrolmentRepository enrolments,
            Centres centres,
            Records records,
            Event<SeatsCancelled> ended) {
        this.seating = seating;
        this.seats = seats;
        this.enrolments = enrolments;
        this.centres = centres;
        this.records = records;
        this.ended = ended;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cancelled(@Observes CourseCancelled event) {
        UUID course = event.courseId();
        Standing standing = seats.look(course);
        LocalDate today = centres.todayAt(event.centreId());
        List<Enrolment> open = enrolments.inAnyOf(course, OPEN);
        open.forEach(
                enrolment -> seating.end(enrolment, EndReason.COURSE_CANCELLED, standing, today));
        if (!open.isEmpty()) {
            records.doneToEach(
                    EnrolmentSheet.ENROLMENT.didToMany("CANCEL").at(event.centreId()),
                    open.stream().map(Enrolment::id).toList());
            ended.fire(
                    new SeatsCancelled(
                            course,
                            event.centreId(),
                            open.stream()
                                    .map(
                                            one ->
                                                    new SeatsCancelled.One(
                                                            one.id(), one.participantId()))
                                    .toList()));
        }
    }
}

package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** Who applied for a course whose people are chosen, as those who choose need them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Applicants {
    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final Seating seating;
    private final CourseSeats seats;
    private final Centres centres;
    private final Records records;

    Applicants(
            EnrolmentRepository enrolments,
            EnrolmentViews views,
            Seating seating,
            CourseSeats seats,
            Centres centres,
            Records records) {
        this.enrolments = enrolments;
        this.views = views;
        this.seating = seating;
        this.seats = seats;
        this.centres = centres;
        this.records = records;
    }

    public List<EnrolmentView> of(CourseRef course) {
        return views.of(
                course.id(), course.centreId(), enrolments.in(course.id(), EnrolmentState.APPLIED));
    }

    /** @throws EnrolmentRefused if nothing is to be decided about them any more */
    public void mustBeApplying(UUID courseId, UUID id) {
        enrolments.find(id, courseId).orElseThrow(NotFound::new).mustBeApplying();
    }

    /** Locks the course, so that nobody applies or leaves until it is decided. */
    public void begin(UUID courseId) {
        seating.begin(courseId, null);
    }

    /** The highest scores are offered the places, the next are the reserve in their order; for the others it ends. */
    public void choose(CourseRef course, Function<UUID, BigDecimal> score) {
        List<Enrolment> heard = enrolments.in(course.id(), EnrolmentState.APPLIED);
        heard.forEach(one -> one.reserve(score.apply(one.id())));
        enrolments.flush();
        endBeyondTheReserve(seating.settle(seats.look(course.id()), null));
        heard.forEach(
                one -> records.changed(EnrolmentSheet.ENROLMENT, one, Set.of("state", "score")));
    }

    private void endBeyondTheReserve(Standing course) {
        enrolments.line(course.id()).stream()
                .skip(course.waitingPlaces())
                .toList()
                .forEach(
                        one ->
                                seating.end(
                                        one,
                                        EndReason.NOT_SELECTED,
                                        course,
                                        centres.todayAt(course.centreId())));
    }
}

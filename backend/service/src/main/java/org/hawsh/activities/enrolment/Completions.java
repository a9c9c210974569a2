package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.activities.CertificateKind;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** Who is enrolled, as whoever completes a course needs them; what they came to is counted elsewhere. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Completions {
    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final Seating seating;
    private final CourseSeats seats;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    Completions(
            EnrolmentRepository enrolments,
            EnrolmentViews views,
            Seating seating,
            CourseSeats seats,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.enrolments = enrolments;
        this.views = views;
        this.seating = seating;
        this.seats = seats;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    public List<EnrolmentView> enrolled(CourseRef course) {
        return views.of(
                course.id(),
                course.centreId(),
                enrolments.in(course.id(), EnrolmentState.ENROLLED));
    }

    /** Locks the course, so that nobody joins or leaves until it is done. */
    public void begin(UUID courseId) {
        seating.begin(courseId, null);
    }

    /**
     * Completes each of them and gives back what they held; the course is locked.
     *
     * @param attended what each came to, by enrolment
     * @param kind what the activity gives for a completed course
     */
    public List<EnrolmentView> complete(
            CourseRef course, Map<UUID, Attended> attended, CertificateKind kind) {
        List<Enrolment> done = new ArrayList<>(attended.size());
        attended.forEach(
                (id, of) -> {
                    Enrolment enrolment =
                            enrolments.find(id, course.id()).orElseThrow(NotFound::new);
                    seats.giveBack(course.id(), enrolment.stream(), enrolment.childcareHeld());
                    enrolment.complete(
                            new Completed(
                                    of.held(),
                                    of.attended(),
                                    Certificate.earned(kind, enrolment.practicalMark()),
                                    Moments.now(),
                                    user.subject()),
                            centres.todayAt(course.centreId()));
                    done.add(enrolment);
                });
        return shown(course, done);
    }

    /** Each has their seat again, which nobody else was let into meanwhile: the course is over. It is locked. */
    public List<EnrolmentView> takeBack(CourseRef course, Collection<UUID> ids) {
        List<Enrolment> back = new ArrayList<>(ids.size());
        ids.forEach(
                id -> {
                    Enrolment enrolment =
                            enrolments.find(id, course.id()).orElseThrow(NotFound::new);
                    enrolment.isNotCompleted(user.subject());
                    seats.takeAgain(course.id(), enrolment.stream(), enrolment.childcareHeld());
                    back.add(enrolment);
                });
        return shown(course, back);
    }

    private List<EnrolmentView> shown(CourseRef course, List<Enrolment> changed) {
        enrolments.flush();
        changed.forEach(
                enrolment ->
                        records.changed(
                                EnrolmentSheet.ENROLMENT,
                                enrolment,
                                Set.of("state", "certificate")));
        return views.of(course.id(), course.centreId(), changed);
    }

    /** The sessions that were held while somebody was enrolled, and those of them they came to. */
    public record Attended(int held, int attended) {
        public boolean meets(int percent) {
            return held > 0 && attended * 100 >= percent * held;
        }
    }
}

package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.Line;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/**
 * Gives what is free by the announced rule. Whatever is done to the people of a course begins and ends here, with the course's
 * row locked: nobody is served before somebody whose turn it is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Seating {
    private final CourseSeats seats;
    private final EnrolmentRepository enrolments;
    private final OfferClock clock;
    private final Centres centres;
    private final Event<SeatOffered> offered;
    private final Event<SeatConfirmed> confirmed;
    private final Records records;

    Seating(
            CourseSeats seats,
            EnrolmentRepository enrolments,
            OfferClock clock,
            Centres centres,
            Event<SeatOffered> offered,
            Event<SeatConfirmed> confirmed,
            Records records) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.clock = clock;
        this.centres = centres;
        this.offered = offered;
        this.confirmed = confirmed;
        this.records = records;
    }

    /** Locks the course and the people of its line, and serves whoever's turn came meanwhile. */
    Standing begin(UUID course, UUID person) {
        return settle(seats.lock(course, person).orElseThrow(NotFound::new), null);
    }

    /**
     * Offers that lapsed fall back, and what is free goes to whoever's turn it is.
     *
     * @param course as it stands
     * @param here who takes a seat at once, since they are here; null for nobody
     * @return as it stands then
     */
    Standing settle(Standing course, UUID here) {
        LocalDate today = centres.todayAt(course.centreId());
        Standing now = course;
        for (Enrolment lapsed : enrolments.lapsed(course.id(), Moments.now())) {
            now = end(lapsed, EndReason.OFFER_LAPSED, now, today);
            records.done(EnrolmentSheet.ENROLMENT, lapsed, "LAPSE");
        }
        for (Line.Step step : steps(now, today)) {
            now = apply(step, now, today, here);
        }
        enrolments.flush();
        return now;
    }

    /**
     * Ends an enrolment and gives back what it held; whose turn it is then is settled afterwards.
     *
     * @return the course as it stands then
     */
    Standing end(Enrolment enrolment, String why, Standing course, LocalDate day) {
        Standing now = course;
        if (enrolment.state().holdsASeat()) {
            seats.giveBack(course.id(), enrolment.stream(), enrolment.childcareHeld());
            now = course.taken(enrolment.stream(), -1, -enrolment.childcareHeld());
        }
        enrolment.leave(why, day, course.hasBegunBy(day));
        enrolments.flush();
        return now;
    }

    private List<Line.Step> steps(Standing course, LocalDate today) {
        return Line.steps(
                course.vacancyOn(today),
                enrolments.childcareQueue(course.id()).stream().map(Enrolment::inLine).toList(),
                enrolments.line(course.id()).stream().map(Enrolment::inLine).toList(),
                person -> seats.clashes(person, course.id()));
    }

    private Standing apply(Line.Step step, Standing course, LocalDate today, UUID here) {
        Enrolment enrolment = enrolments.find(step.enrolmentId(), course.id()).orElseThrow();
        int childcare = step.childcare() ? enrolment.childcare().children() : 0;
        boolean taken =
                step.seat()
                        ? seats.take(course.id(), step.stream(), childcare)
                        : seats.takeChildcare(course.id(), childcare);
        if (!taken) {
            throw new IllegalStateException("what was free under the lock was taken");
        }
        if (!step.seat()) {
            enrolment.giveChildcare();
            records.done(EnrolmentSheet.ENROLMENT, enrolment, "GIVE_SEATS");
            return course.taken(step.stream(), 0, childcare);
        }
        long queueNumber =
                enrolment.childcare().mayFollow() && !step.childcare()
                        ? seats.nextPosition(course.id())
                        : 0;
        if (enrolment.id().equals(here)) {
            enrolment.enrolAtOnce(step.childcare(), queueNumber, today);
            records.done(EnrolmentSheet.ENROLMENT, enrolment, "ENROL");
            confirm(enrolment);
        } else {
            enrolment.offer(step.childcare(), queueNumber);
            clock.set(enrolment, course.offerHours());
            records.done(EnrolmentSheet.ENROLMENT, enrolment, "OFFER");
            offered.fire(enrolment.offered());
        }
        return course.taken(step.stream(), 1, childcare);
    }

    /** They have a seat now, and hear of it. */
    void confirm(Enrolment enrolment) {
        confirmed.fire(
                new SeatConfirmed(
                        enrolment.id(),
                        enrolment.courseId(),
                        enrolment.centreId(),
                        enrolment.participantId()));
    }
}

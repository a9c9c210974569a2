package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.Line;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.activities.enrolment.waitinglist.Vacancy;
import org.hawsh.activities.enrolment.waitinglist.WaitsFor;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;

/** Enrolments of one course as answers show them: with names, and where in line somebody stands and for what they wait. */
@ApplicationScoped
class EnrolmentViews {
    private final EnrolmentRepository enrolments;
    private final CourseSeats seats;
    private final Participants participants;
    private final Accounts accounts;
    private final Centres centres;

    EnrolmentViews(
            EnrolmentRepository enrolments,
            CourseSeats seats,
            Participants participants,
            Accounts accounts,
            Centres centres) {
        this.enrolments = enrolments;
        this.seats = seats;
        this.participants = participants;
        this.accounts = accounts;
        this.centres = centres;
    }

    EnrolmentView of(Enrolment enrolment) {
        return of(enrolment.courseId(), enrolment.centreId(), List.of(enrolment)).get(0);
    }

    /** @param course as it stands, by whoever holds its lock */
    EnrolmentView of(Enrolment enrolment, Standing course) {
        return of(course.centreId(), List.of(enrolment), course.id(), () -> course).get(0);
    }

    /** Whoever left the centre since is not shown any more. */
    List<EnrolmentView> of(UUID courseId, UUID centreId, List<Enrolment> shown) {
        return of(centreId, shown, courseId, () -> seats.look(courseId));
    }

    private List<EnrolmentView> of(
            UUID centreId, List<Enrolment> shown, UUID courseId, Supplier<Standing> course) {
        Map<UUID, ParticipantSummary> people =
                participants.named(
                        shown.stream().map(Enrolment::participantId).toList(), Set.of(centreId));
        Map<UUID, AccountRef> names =
                accounts.named(shown.stream().map(Enrolment::overrideBy).toList());
        LineNow line = lineOf(courseId, centreId, shown, course);
        return shown.stream()
                .filter(enrolment -> people.containsKey(enrolment.participantId()))
                .map(
                        enrolment ->
                                enrolment.view(
                                        EnrolmentView.Person.of(
                                                people.get(enrolment.participantId())),
                                        names.get(enrolment.overrideBy()),
                                        line.places().get(enrolment.id()),
                                        line.reasonOf(enrolment)))
                .toList();
    }

    private LineNow lineOf(
            UUID courseId, UUID centreId, List<Enrolment> shown, Supplier<Standing> course) {
        if (shown.stream().noneMatch(one -> one.state() == EnrolmentState.WAITLISTED)) {
            return new LineNow(Map.of(), Vacancy.none(), List.of());
        }
        Map<UUID, Integer> order = new HashMap<>();
        for (Enrolment waiting : enrolments.line(courseId)) {
            order.put(waiting.id(), order.size() + 1);
        }
        return new LineNow(
                order,
                course.get().vacancyOn(centres.todayAt(centreId)),
                enrolments.childcareQueue(courseId).stream().map(Enrolment::inLine).toList());
    }

    private record LineNow(Map<UUID, Integer> places, Vacancy vacancy, List<Line.Waiting> queue) {

        WaitsFor reasonOf(Enrolment enrolment) {
            return places.containsKey(enrolment.id())
                    ? Line.reason(vacancy, queue, enrolment.inLine())
                    : null;
        }
    }
}

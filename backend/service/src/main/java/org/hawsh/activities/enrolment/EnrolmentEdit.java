package org.hawsh.activities.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.enrolment.waitinglist.ChildcareSeats;
import org.hawsh.activities.enrolment.waitinglist.CourseSeats;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What a parent wishes of the children's corner, the level somebody is placed at, and their practical mark. */
@ApplicationScoped
class EnrolmentEdit {
    private final EnrolmentDoor door;
    private final Seating seating;
    private final CourseSeats seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final MergePatch patches;
    private final Records records;

    EnrolmentEdit(
            EnrolmentDoor door,
            Seating seating,
            CourseSeats seats,
            EnrolmentRepository enrolments,
            EnrolmentViews views,
            MergePatch patches,
            Records records) {
        this.door = door;
        this.seating = seating;
        this.seats = seats;
        this.enrolments = enrolments;
        this.views = views;
        this.patches = patches;
        this.records = records;
    }

    @Transactional
    EnrolmentView edit(UUID courseId, UUID id, int seenVersion, JsonNode mergePatch) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        UUID person = enrolments.personOf(id, courseId).orElseThrow(NotFound::new);
        Standing course = seating.begin(courseId, person);
        Enrolment enrolment = enrolments.find(id, courseId).orElseThrow(NotFound::new);
        enrolment.mustBe(seenVersion);
        enrolment.mustNotBeOver();
        EditEnrolment before = EditEnrolment.of(enrolment);
        MergePatch.Patched<EditEnrolment> patched = patches.apply(mergePatch, before);
        EditEnrolment after = patched.value();
        enrolment.mark(after.placementLevel(), after.practicalMark());
        if (after.wishesOtherwise(before)) {
            ValidationFailed.ifAny(
                    Apply.childcareFaults(
                            after.childcareWish(), after.childcareChildren(), course));
            course =
                    wish(
                            enrolment,
                            ChildcareSeats.wished(after.childcareWish(), after.childcareChildren()),
                            course);
        }
        records.edited(EnrolmentSheet.ENROLMENT, enrolment, patched.changedFields());
        return views.of(enrolment, seating.settle(course, null));
    }

    /** Who waits wishes freely. Who has a place keeps their seats; more of them are taken if the rule has them free. */
    private Standing wish(Enrolment enrolment, ChildcareSeats wished, Standing course) {
        if (!enrolment.state().holdsASeat()) {
            enrolment.wish(wished);
            return course;
        }
        if (wished.mayFollow() && !enrolment.childcare().given()) {
            enrolment.wish(wished.waiting(numberInQueue(enrolment)));
            return course;
        }
        int more = wished.children() - enrolment.childcareHeld();
        take(enrolment, more, course);
        enrolment.wish(wished.children() > 0 ? wished.taken() : wished);
        return course.taken(enrolment.stream(), 0, more);
    }

    private long numberInQueue(Enrolment enrolment) {
        return enrolment.childcare().isWaiting()
                ? enrolment.childcare().queue()
                : seats.nextPosition(enrolment.courseId());
    }

    private void take(Enrolment enrolment, int more, Standing course) {
        boolean somebodyWaits =
                enrolments.childcareQueue(course.id()).stream()
                        .anyMatch(
                                parent ->
                                        !parent.id().equals(enrolment.id())
                                                && parent.childcare().children()
                                                        <= course.childcareSeats());
        if (more > 0 && somebodyWaits || more != 0 && !seats.takeChildcare(course.id(), more)) {
            throw EnrolmentRefused.because("seats-taken");
        }
    }
}

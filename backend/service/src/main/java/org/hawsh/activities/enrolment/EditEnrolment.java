package org.hawsh.activities.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hawsh.activities.enrolment.waitinglist.ChildcareWish;
import org.hawsh.platform.words.PlainText;

/** What can be changed of an enrolment; where somebody stands in line is not among it. */
record EditEnrolment(
        @NotNull ChildcareWish childcareWish,
        @NotNull @Min(0) @Max(10) Integer childcareChildren,
        @PlainText @Size(min = 1, max = 40) String placementLevel,
        @Min(0) @Max(100) Integer practicalMark) {

    static EditEnrolment of(Enrolment enrolment) {
        return new EditEnrolment(
                enrolment.childcare().wish(),
                enrolment.childcare().children(),
                enrolment.placementLevel(),
                enrolment.practicalMark());
    }

    boolean wishesOtherwise(EditEnrolment before) {
        return childcareWish != before.childcareWish
                || !childcareChildren.equals(before.childcareChildren);
    }
}

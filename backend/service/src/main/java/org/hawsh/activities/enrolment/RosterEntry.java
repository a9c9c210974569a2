package org.hawsh.activities.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody on the roster of a course.
 *
 * @param enrolledOn who joined late is counted from here
 * @param endedOn the last day; null while they are enrolled
 * @param childcareChildren how many of their children have a seat in the children's corner
 * @param certificate what they can be given; null where they did not complete it, or nothing is given
 */
public record RosterEntry(
        UUID enrolmentId,
        UUID courseId,
        UUID participantId,
        EnrolmentState state,
        LocalDate enrolledOn,
        LocalDate endedOn,
        int childcareChildren,
        Certificate certificate) {}

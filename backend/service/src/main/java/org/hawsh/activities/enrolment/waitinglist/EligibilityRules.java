package org.hawsh.activities.enrolment.waitinglist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.activities.ActivityRef;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Sex;
import org.hawsh.platform.problems.Fault;

/**
 * For whom a course is. A birth date is as precise as it is known: of a course's age band the doubt is the person's, who is
 * let in; of the law's least age it is the child's, who is not.
 */
public final class EligibilityRules {
    private static final String WHO = "/participantId";

    private EligibilityRules() {}

    /** @param today at the centre: who joins late is as old as they are then */
    public static List<Fault> faults(
            CourseRef course, ActivityRef activity, ParticipantSummary person, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (course.womenOnly() && person.sex() == Sex.NOT_RECORDED) {
            faults.add(Fault.at(WHO, "sex-not-recorded"));
        } else if (course.womenOnly() && person.sex() != Sex.FEMALE) {
            faults.add(Fault.at(WHO, "women-only"));
        }
        AgeRange age =
                AgeRange.on(course.startsOn().isAfter(today) ? course.startsOn() : today, person);
        int least = activity.leastAge();
        if (!age.isCertainlyAtLeast(least)) {
            faults.add(
                    Fault.at(WHO, age.oldest() < least ? "too-young" : "age-not-certain", least));
        } else if (age.isCertainlyOutside(course.ageFrom(), course.ageTo())) {
            faults.add(band(course));
        }
        return faults;
    }

    private static Fault band(CourseRef course) {
        if (course.ageTo() == null) {
            return Fault.at(WHO, "age-from", course.ageFrom());
        }
        return Fault.at(
                WHO, "age-band", course.ageFrom() == null ? 0 : course.ageFrom(), course.ageTo());
    }
}

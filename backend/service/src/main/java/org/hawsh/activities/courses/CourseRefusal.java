package org.hawsh.activities.courses;

import java.util.List;
import org.hawsh.activities.courses.catalogue.CourseState;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a course stays as it is. */
final class CourseRefusal extends Refusal {
    private CourseRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    /** It was announced: by what places are given is promised. */
    static CourseRefusal ruleStands() {
        return new CourseRefusal(Fault.at("/selection", "selection-rule-stands"));
    }

    static CourseRefusal fewerThanTaken(String pointer, int taken) {
        return new CourseRefusal(Fault.at(pointer, "fewer-than-taken", taken));
    }

    static CourseRefusal over() {
        return new CourseRefusal(Fault.at("/state", "course-over"));
    }

    static CourseRefusal not(CourseState expected) {
        return new CourseRefusal(
                Fault.at(
                        "/state",
                        expected == CourseState.PLANNED
                                ? "course-announced-already"
                                : "course-not-announced"));
    }

    static CourseRefusal sessionsToCome(long sessions) {
        return new CourseRefusal(Fault.at("/state", "sessions-to-come", sessions));
    }
}

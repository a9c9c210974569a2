package org.hawsh.activities.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.waitinglist.ChildcareWish;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.activities.enrolment.waitinglist.Stream;
import org.hawsh.platform.problems.Fault;

/** Somebody who wants to take part. */
@Schema(name = "ApplyForCourse", description = "Somebody who wants to take part")
record Apply(
        @NotNull UUID participantId,
        @Schema(description = "Needed exactly where the course has streams") Stream stream,
        @Schema(description = "NONE if left out") ChildcareWish childcareWish,
        @Schema(description = "How many children need a seat") @Min(0) @Max(10)
                Integer childcareChildren,
        @Schema(
                        description =
                                "Whether a place that is free is taken at once, since the person is here; true if left out")
                Boolean takesPlaceAtOnce) {

    ChildcareWish wish() {
        return childcareWish == null ? ChildcareWish.NONE : childcareWish;
    }

    int children() {
        return childcareChildren == null ? 0 : childcareChildren;
    }

    boolean atOnce() {
        return !Boolean.FALSE.equals(takesPlaceAtOnce);
    }

    List<Fault> faults(Standing course) {
        List<Fault> faults = new ArrayList<>(childcareFaults(wish(), children(), course));
        if (course.hasStreams() != (stream != null)) {
            faults.add(Fault.at("/stream", stream == null ? "required" : "no-streams"));
        }
        return faults;
    }

    static List<Fault> childcareFaults(ChildcareWish wish, int children, Standing course) {
        if ((wish == ChildcareWish.NONE) != (children == 0)) {
            return List.of(
                    Fault.at(
                            "/childcareChildren",
                            children == 0 ? "required" : "children-without-wish"));
        }
        return children > course.childcareSeats()
                ? List.of(Fault.at("/childcareChildren", "seats-too-few", course.childcareSeats()))
                : List.of();
    }
}

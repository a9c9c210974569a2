package org.hawsh.activities.enrolment.waitinglist;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.catalogue.Selection;

/** How full a course is and how mixed its group. */
@Schema(name = "CoursePlaces", description = "How full a course is and how mixed its group")
public record SeatsView(
        @NotNull Selection selection,
        @Schema(description = "Null where everybody may come") Integer capacity,
        @Schema(description = "Offered and enrolled") @NotNull Integer taken,
        @Schema(description = "Of those taken: kept for somebody who has not answered") @NotNull
                Integer offered,
        @NotNull Integer waiting,
        @NotNull Integer waitingPlaces,
        @Schema(description = "Wait for the committee") @NotNull Integer applying,
        StreamSeats streamA,
        StreamSeats streamB,
        @NotNull Childcare childcare,
        @NotNull Mix mix) {

    public static SeatsView of(
            Standing course, int offered, int waiting, int applying, int queue, Mix mix) {
        return new SeatsView(
                course.selection(),
                course.capacity(),
                course.seatsTaken(),
                offered,
                waiting,
                course.waitingPlaces(),
                applying,
                course.hasStreams() ? new StreamSeats(course.seatsOfA(), course.takenOfA()) : null,
                course.hasStreams() ? new StreamSeats(course.seatsOfB(), course.takenOfB()) : null,
                new Childcare(course.childcareSeats(), course.childcareTaken(), queue),
                mix);
    }

    @Schema(name = "StreamPlaces")
    record StreamSeats(@NotNull Integer places, @NotNull Integer taken) {}

    @Schema(name = "CourseChildcare")
    record Childcare(
            @NotNull Integer seats,
            @NotNull Integer taken,
            @Schema(description = "Parents with a class place who wait for seats") @NotNull
                    Integer queue) {}

    /** Women and men, and how old: never a status. */
    @Schema(name = "CourseMix", description = "Women and men, and how old: never a status")
    public record Mix(
            @NotNull Integer women,
            @NotNull Integer men,
            @NotNull Integer notRecorded,
            @NotNull List<AgeCount> ages) {}

    @Schema(name = "CourseAgeCount")
    public record AgeCount(@NotNull Age age, @NotNull Integer people) {}

    /** Who can be of more than one of them is in none. */
    @Schema(name = "CourseAge")
    public enum Age {
        UNDER_12(0, 11),
        AGE_12_17(12, 17),
        AGE_18_24(18, 24),
        AGE_25_34(25, 34),
        AGE_35_59(35, 59),
        AGE_60_UP(60, 200),
        NOT_CERTAIN(0, -1);

        private final int from;
        private final int to;

        Age(int from, int to) {
            this.from = from;
            this.to = to;
        }

        public static Age of(AgeRange range) {
            for (Age age : values()) {
                if (range.youngest() >= age.from && range.oldest() <= age.to) {
                    return age;
                }
            }
            return NOT_CERTAIN;
        }
    }
}

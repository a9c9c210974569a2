package org.hawsh.activities.courses.availability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** What somebody wants to plan: one session, or every session of a weekly rule. */
record WantedTime(
        @NotNull @QueryParam("startsOn") @Parameter(description = "The first day")
                LocalDate startsOn,
        @QueryParam("endsOn")
                @Parameter(description = "The last day, included; the first one if left out")
                LocalDate endsOn,
        @QueryParam("weekday")
                @Size(max = 7)
                @Parameter(description = "Of the weekly rule; left out for one session")
                List<DayOfWeek> weekdays,
        @NotNull
                @QueryParam("startTime")
                @Parameter(
                        description = "When it begins, on the clock of the centre",
                        example = "09:00")
                LocalTime startTime,
        @NotNull
                @QueryParam("endTime")
                @Parameter(
                        description = "When it ends, on the clock of the centre",
                        example = "12:00")
                LocalTime endTime,
        @QueryParam("roomId") @Parameter(description = "None where it needs no room of the centre")
                UUID roomId,
        @QueryParam("people")
                @DefaultValue("1")
                @Min(1)
                @Max(2000)
                @Parameter(description = "How many have to fit into the room")
                int people,
        @QueryParam("teacherId")
                @Size(max = 20)
                @Parameter(description = "Those of the course if left out")
                List<UUID> teacherIds,
        @QueryParam("courseId")
                @Parameter(description = "The course it belongs to, where there is one already")
                UUID courseId,
        @QueryParam("sessionId") @Parameter(description = "The session that would move")
                UUID sessionId) {
    private static final int LONGEST_DAYS = 730;

    WantedTime {
        weekdays = weekdays == null ? List.of() : weekdays;
        teacherIds = teacherIds == null ? List.of() : teacherIds;
    }

    boolean isOneSession() {
        return weekdays.isEmpty();
    }

    LocalDate last() {
        return isOneSession() || endsOn == null ? startsOn : endsOn;
    }

    /** @throws ValidationFailed if nobody could plan that, whatever is free */
    void mustBePossible() {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("?startsOn", startsOn));
        faults.addAll(LocalMoments.implausible("?endsOn", last()));
        if (last().isBefore(startsOn)) {
            faults.add(Fault.at("?endsOn", "ends-before-it-begins"));
        } else if (ChronoUnit.DAYS.between(startsOn, last()) > LONGEST_DAYS) {
            faults.add(Fault.at("?endsOn", "course-too-long", LONGEST_DAYS));
        }
        if (!endTime.isAfter(startTime)) {
            faults.add(Fault.at("?endTime", "ends-before-it-begins"));
        }
        ValidationFailed.ifAny(faults);
    }

    /** One session stands where it is put, a rule meets only where the centre does. */
    List<LocalDate> days(Predicate<LocalDate> meets) {
        return isOneSession()
                ? List.of(startsOn)
                : startsOn.datesUntil(last().plusDays(1))
                        .filter(day -> weekdays.contains(day.getDayOfWeek()))
                        .filter(meets)
                        .toList();
    }
}

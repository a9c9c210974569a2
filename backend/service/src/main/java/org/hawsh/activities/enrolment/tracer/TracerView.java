package org.hawsh.activities.enrolment.tracer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.EnrolmentView;
import org.hawsh.activities.enrolment.RosterEntry;
import org.hawsh.platform.http.Located;

/** Somebody who completed a course, and what became of them. */
@Schema(
        name = "EnrolmentTracer",
        description = "Somebody who completed a course, and what became of them")
record TracerView(
        @NotNull UUID enrolmentId,
        @NotNull EnrolmentView.Person person,
        @NotNull LocalDate completedOn,
        @Schema(description = "After three months; null until somebody asked") Answer afterThree,
        @Schema(description = "After six months; null until somebody asked") Answer afterSix,
        @Schema(description = "When to ask next; null where nothing is left to ask")
                LocalDate askNextOn)
        implements Located {

    /** It is read among those of the whole course. */
    @Override
    public String addressUnder(String tracersOfOne) {
        return tracersOfOne.replaceFirst("/enrolments/.*", "/tracers");
    }

    static TracerView of(
            RosterEntry completed,
            EnrolmentView.Person person,
            Answer afterThree,
            Answer afterSix) {
        return new TracerView(
                completed.enrolmentId(),
                person,
                completed.endedOn(),
                afterThree,
                afterSix,
                next(completed.endedOn(), afterThree, afterSix));
    }

    private static LocalDate next(LocalDate completedOn, Answer afterThree, Answer afterSix) {
        if (afterSix != null) {
            return null;
        }
        return completedOn.plusMonths(afterThree == null ? 3 : 6);
    }

    @Schema(name = "TracerAnswer")
    record Answer(@NotNull TracerOutcome outcome, @NotNull LocalDate askedOn) {}
}

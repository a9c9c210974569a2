package org.hawsh.activities.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.platform.database.ChangeOrder;

/** Which of the people of a course. */
record EnrolmentFilter(
        @QueryParam("who")
                @Parameter(
                        description =
                                "Who is in, waits, applies, has left, or was put ahead by somebody. If left out, who is in; beside updatedSince, everybody")
                Who who,
        @QueryParam("updatedSince") @Parameter(description = ChangeOrder.SINCE)
                Instant updatedSince,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    Who list() {
        return who == null ? Who.IN : who;
    }

    /** @return the states of who changed; all of them where nobody is named */
    Set<EnrolmentState> changedStates() {
        return who == null ? Set.of(EnrolmentState.values()) : who.states();
    }

    /** Each is a list of its own; those who wait come in the order of the rule, the others as they applied. */
    @Schema(name = "EnrolmentList")
    enum Who {
        IN(EnrolmentState.OFFERED, EnrolmentState.ENROLLED, EnrolmentState.COMPLETED),
        WAITING(EnrolmentState.WAITLISTED),
        APPLYING(EnrolmentState.APPLIED),
        LEFT(EnrolmentState.DROPPED, EnrolmentState.WITHDRAWN),
        /** Put at the head of the line by somebody, whatever came of it. */
        OVERRIDDEN(EnrolmentState.values());

        private final Set<EnrolmentState> states;

        Who(EnrolmentState... states) {
            this.states = Set.of(states);
        }

        Set<EnrolmentState> states() {
            return states;
        }
    }
}

package org.hawsh.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** Where a case goes on to. An agreement is reached by signing it, and an ending says why. */
@Schema(name = "MoveMediationCase")
record MoveCase(
        @NotNull CaseState state,
        @Schema(description = "What it is closed with; needed to close it, and for nothing else")
                @Valid
                Closing closing) {

    List<Fault> faults() {
        if (state == CaseState.AGREEMENT || state == CaseState.ENDED || state == CaseState.INTAKE) {
            return List.of(Fault.at("/state", "mediation-reached-otherwise"));
        }
        return closing != null && state != CaseState.CLOSED
                ? List.of(Fault.at("/closing", "mediation-closing-is-for-the-end"))
                : List.of();
    }

    /** What is missing of what a case is closed with. */
    List<Fault> missing() {
        return state == CaseState.CLOSED && closing == null
                ? List.of(Fault.at("/closing", "mediation-outcome-missing"))
                : List.of();
    }
}

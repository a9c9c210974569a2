package org.hawsh.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** Where a case goes on to. An agreement is reached by signing it, and an ending says why. */
@Schema(name = "MoveMediationCase")
record MoveCase(
        @NotNull CaseState to,
        @Schema(description = "What it is closed with; needed to close it, and for nothing else")
                @Valid
                Closing closing) {

    List<Fault> faults() {
        if (to == CaseState.AGREEMENT || to == CaseState.ENDED || to == CaseState.INTAKE) {
            return List.of(Fault.at("/to", "mediation-reached-otherwise"));
        }
        return closing != null && to != CaseState.CLOSED
                ? List.of(Fault.at("/closing", "mediation-closing-is-for-the-end"))
                : List.of();
    }

    /** What is missing of what a case is closed with. */
    List<Fault> missing() {
        return to == CaseState.CLOSED && closing == null
                ? List.of(Fault.at("/closing", "mediation-outcome-missing"))
                : List.of();
    }
}

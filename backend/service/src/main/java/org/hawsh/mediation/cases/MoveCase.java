package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** Where a case goes on to. An agreement is reached by signing it, and an ending says why. */
@Schema(name = "MoveMediationCase")
record MoveCase(@NotNull CaseState to) {

    List<Fault> faults() {
        return to == CaseState.AGREEMENT || to == CaseState.ENDED || to == CaseState.INTAKE
                ? List.of(Fault.at("/to", "mediation-reached-otherwise"))
                : List.of();
    }
}

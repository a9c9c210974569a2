package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What became of an undertaking. */
@Schema(name = "SettleMediationUndertaking")
record SettleUndertaking(
        @Schema(description = "KEPT, BROKEN or WAIVED") @NotNull UndertakingState state,
        @PlainText @Size(max = 2_000) String note) {

    List<Fault> faults() {
        return state == UndertakingState.OPEN
                ? List.of(Fault.at("/state", "mediation-undertaking-is-settled-with"))
                : List.of();
    }
}

package org.hawsh.activities.messages;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordCall", description = "What came of a call")
record RecordCall(@NotNull Outcome outcome) {

    @Schema(name = "CallOutcome")
    enum Outcome {
        REACHED,
        NOT_REACHED
    }
}

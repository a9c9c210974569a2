package org.hawsh.participants.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of each of them, in the order of the request")
record SharingResult(@NotNull List<Item> items) {

    @Schema(name = "SharingItem")
    record Item(@NotNull UUID participantId, @NotNull Outcome outcome) {}

    /** What became, or would become, of one of them. */
    @Schema(name = "SharingOutcome")
    enum Outcome {
        SHARED,
        ALREADY_THERE,
        NOT_FOUND
    }
}

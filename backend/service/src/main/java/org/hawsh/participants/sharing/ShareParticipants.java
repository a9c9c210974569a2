package org.hawsh.participants.sharing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People to be shared with another centre. */
record ShareParticipants(
        @Schema(description = "The centre that is to see them too") @NotNull UUID centreId,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> participantIds,
        @Schema(description = "Only say what would happen; nothing is done") Boolean preview) {}

package org.hawsh.centres.rooms;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "Room", description = "A room of a centre")
record RoomView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "As it stands on the door") @NotNull LocalizedText name,
        @Schema(description = "Of the code list room-kinds", examples = "WORKSHOP") @NotNull
                String kind,
        @Schema(description = "People at a time", examples = "18") @NotNull Integer capacity,
        @Schema(description = "Whether it is reached without a step") @NotNull Boolean stepFree,
        @NotNull Boolean inUse,
        @NotNull Integer version)
        implements Addressed, Versioned {}

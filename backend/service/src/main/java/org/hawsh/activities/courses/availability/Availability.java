package org.hawsh.activities.courses.availability;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.rooms.RoomRef;
import org.hawsh.platform.words.LocalizedText;

/** What can be had instead: each of it is free for the whole plan. */
@Schema(
        name = "SessionAvailability",
        description = "What can be had instead of a room or a time that is taken")
record Availability(
        @Schema(description = "Free at the time that was asked for, the smallest first") @NotNull
                List<FreeRoom> rooms,
        @Schema(description = "Free in the room that was asked for, the nearest first") @NotNull
                List<FreeTime> times) {

    record FreeRoom(
            @NotNull UUID id,
            @Schema(description = "As it stands on the door") @NotNull LocalizedText name,
            @Schema(description = "People at a time", examples = "18") @NotNull Integer capacity,
            @Schema(description = "Whether it is reached without a step") @NotNull
                    Boolean stepFree) {

        static FreeRoom of(RoomRef room) {
            return new FreeRoom(room.id(), room.name(), room.capacity(), room.stepFree());
        }
    }

    record FreeTime(
            @Schema(description = "Null for every day the weekly rule names") LocalDate day,
            @NotNull LocalTime startTime,
            @NotNull LocalTime endTime) {}
}

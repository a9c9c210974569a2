package org.hawsh.activities.tasks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** How many are expected on a day: for the children's corner, the drivers and the tea. */
@Schema(name = "ExpectedHeadcounts", description = "How many are expected on a day")
record TomorrowView(
        @NotNull LocalDate day,
        @Schema(description = "Different people, however many sessions each has") @NotNull
                Integer people,
        @Schema(description = "Children with a seat in the children's corner") @NotNull
                Integer children,
        @NotNull List<Session> sessions) {

    /** One session and who is expected. */
    @Schema(name = "ExpectedSession")
    record Session(
            @NotNull UUID id,
            @Schema(description = "Null where it is shown within its group only")
                    LocalizedText title,
            @NotNull LocalDateTime startsAt,
            @NotNull LocalDateTime endsAt,
            LocalizedText room,
            @Schema(description = "Enrolled; null where everybody may come") Integer people,
            @NotNull Integer children) {}
}

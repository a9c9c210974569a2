package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** One day and its opening hours, closures apart. */
@Schema(description = "One day and its opening hours; closures are told beside it")
record PublicDay(
        @NotNull LocalDate day,
        @Schema(description = "Null where it is a day off") LocalTime opens,
        LocalTime closes,
        @Schema(description = "The public holiday that closes it") LocalizedText holiday) {

    boolean isOpen() {
        return opens != null;
    }
}

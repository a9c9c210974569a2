package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** What hangs at the door while the centre is closed. */
@Schema(description = "The centre is closed; what hangs at its door")
record PublicClosure(
        @NotNull LocalDateTime startsAt,
        @Schema(description = "Null: until further notice") LocalDateTime endsAt,
        LocalizedText notice) {

    boolean endsBy(LocalDateTime moment) {
        return endsAt != null && !endsAt.isAfter(moment);
    }

    /** The last day it has a part of; what ends at midnight ended the day before. */
    LocalDate lastDay() {
        return endsAt.minusNanos(1).toLocalDate();
    }

    /** Whether nothing is left of that day's hours. */
    boolean closes(PublicDay day) {
        return day.isOpen()
                && !startsAt.isAfter(day.day().atTime(day.opens()))
                && !(endsAt != null && endsAt.isBefore(day.day().atTime(day.closes())));
    }
}

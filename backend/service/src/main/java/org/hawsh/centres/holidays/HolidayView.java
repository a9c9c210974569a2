package org.hawsh.centres.holidays;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.HolidayCalendar;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

/** A public holiday; its last day is part of it. */
@Schema(name = "Holiday", description = "A public holiday; its last day is part of it")
public record HolidayView(
        @NotNull UUID id,
        @NotNull LocalizedText name,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull HolidayCalendar calendar,
        @Schema(description = "Follows the moon: its day is calculated until it is confirmed")
                @NotNull
                Boolean movable,
        @NotNull HolidayStatus status,
        @Schema(description = "When somebody confirmed it") Instant confirmedAt,
        @NotNull Integer version)
        implements Addressed, Versioned {}

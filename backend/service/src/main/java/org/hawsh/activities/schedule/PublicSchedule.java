package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on at a centre on some days. */
@Schema(description = "What is on at a centre; everything is free of charge")
record PublicSchedule(
        @NotNull PublicCentre centre,
        @NotNull LocalDate from,
        @Schema(description = "Included") @NotNull LocalDate to,
        @Schema(description = "Each day with its hours") @NotNull List<PublicDay> days,
        @NotNull List<PublicClosure> closures,
        @NotNull List<PublicSession> sessions,
        @Schema(description = "When and where is asked at the centre") @NotNull
                List<PublicCourse> onRequest) {}

package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;

/** A child from drop-off to pick-up. */
@Schema(name = "ChildcareStay")
record StayView(
        @NotNull UUID id,
        @NotNull UUID childId,
        @NotNull LocalDate day,
        @NotNull Instant cameAt,
        @Schema(description = "Null: the parent") String broughtBy,
        @Schema(description = "Feeding, allergy, nappy; gone after the day") String note,
        @Schema(description = "Null while the child is here") Instant leftAt,
        String leftWith,
        LeftHow leftHow,
        @NotNull Integer version)
        implements Versioned {

    /** Notes are of one day. */
    StayView asSeenOn(LocalDate today) {
        return day.equals(today)
                ? this
                : new StayView(
                        id, childId, day, cameAt, broughtBy, null, leftAt, leftWith, leftHow,
                        version);
    }
}

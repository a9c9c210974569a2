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
        @Schema(description = "Null: the parent", nullable = true) String broughtBy,
        @Schema(description = "Feeding, allergy, nappy; gone after the day", nullable = true)
                String note,
        @Schema(description = "Null while the child is here", nullable = true) Instant leftAt,
        @Schema(nullable = true) String leftWith,
        @Schema(nullable = true) LeftHow leftHow,
        @Schema(description = "The version part of the entity tag", examples = "0") @NotNull
                Integer version)
        implements Versioned {

    @Override
    public String tagName() {
        return "stay";
    }

    /** Notes are of one day. */
    StayView asSeenOn(LocalDate today) {
        return day.equals(today)
                ? this
                : new StayView(
                        id, childId, day, cameAt, broughtBy, null, leftAt, leftWith, leftHow,
                        version);
    }
}

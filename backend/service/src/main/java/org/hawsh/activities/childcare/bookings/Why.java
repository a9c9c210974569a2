package org.hawsh.activities.childcare.bookings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** Why a child could not be taken in. */
@Schema(name = "SeatRefusedBecause")
public enum Why {
    NO_PLACE,
    TOO_FEW_ADULTS,
    TWO_ADULTS,
    NO_AGE_BAND;

    public Fault fault() {
        return switch (this) {
            case NO_PLACE -> Fault.at("/childId", "corner-full");
            case TOO_FEW_ADULTS -> Fault.at("/childId", "too-few-adults");
            case TWO_ADULTS -> Fault.at("/childId", "two-adults-needed");
            case NO_AGE_BAND -> Fault.at("/childId", "no-age-band");
        };
    }
}

package org.hawsh.participants.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** A number and the time it speaks of. */
record FigureDetails(
        @Schema(
                        description =
                                "How many; only a correction may be 0: nobody is left outside the register",
                        examples = "1150")
                @NotNull
                @Min(0)
                @Max(MOST)
                Integer number,
        @Schema(
                        description = "Up to which day it speaks, that day included",
                        examples = "2025-12-31")
                @NotNull
                LocalDate asOf,
        @Schema(description = "Since when; from the beginning if left out", examples = "2024-01-01")
                LocalDate periodFrom,
        @Schema(
                        description =
                                "Whether it speaks of everybody up to its day, also those of the register. False, as if left out: only of"
                                        + " people who neither are in the register nor in another figure")
                Boolean includesRegistered,
        @NotNull @Valid Provenance provenance) {
    static final int MOST = 10_000_000;

    /** @param correction a first figure counts somebody; a correction may say that nobody is left */
    List<Fault> faults(Counted counted, LocalDate today, boolean correction) {
        List<Fault> faults = new ArrayList<>();
        if (number == 0 && !correction) {
            faults.add(Fault.at("/number", "figure-of-nobody"));
        }
        if (asOf.isAfter(today)) {
            faults.add(Fault.at("/asOf", "in-the-future"));
        }
        if (periodFrom != null && periodFrom.isAfter(asOf)) {
            faults.add(Fault.at("/periodFrom", "last-day-before-first"));
        }
        if (counted == Counted.ATTENDANCES && includesEverybody()) {
            faults.add(Fault.at("/includesRegistered", "visits-are-not-people"));
        }
        return faults;
    }

    boolean includesEverybody() {
        return Boolean.TRUE.equals(includesRegistered);
    }
}

package org.hawsh.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/**
 * A birth date as precisely as it is known, and never more so: a missing day is missing, not the first of July.
 *
 * @param month 1 to 12, exactly where the precision is {@code MONTH} or {@code DAY}
 * @param day 1 to 31, exactly where the precision is {@code DAY}
 */
@Embeddable
@Schema(description = "A birth date as precisely as it is known; ESTIMATED is an estimated year")
public record BirthDate(
        @Enumerated(EnumType.STRING) @Column(name = "birth_precision") @NotNull Precision precision,
        @Column(name = "birth_year") @NotNull @Min(FIRST_YEAR) @Max(2100) @Schema(examples = "1996")
                Integer year,
        @Column(name = "birth_month") @Min(1) @Max(12) Integer month,
        @Column(name = "birth_day") @Min(1) @Max(31) Integer day) {

    public static final int FIRST_YEAR = 1900;
    private static final int ADULT = 18;

    /** How much of the date is known. */
    @Schema(name = "BirthDatePrecision")
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATED
    }

    /** The rules this date breaks, with pointers below {@code /birthDate}. */
    public List<Fault> faults(LocalDate today) {
        if (precision == null || year == null) {
            return List.of(Fault.at("/birthDate/year", "required"));
        }
        boolean wantsMonth = precision == Precision.MONTH || precision == Precision.DAY;
        if (wantsMonth != (month != null)) {
            return List.of(
                    Fault.at(
                            "/birthDate/month",
                            wantsMonth ? "required" : "more-precise-than-said"));
        }
        if ((precision == Precision.DAY) != (day != null)) {
            return List.of(
                    Fault.at(
                            "/birthDate/day", day == null ? "required" : "more-precise-than-said"));
        }
        if (year < FIRST_YEAR) {
            return List.of(Fault.at("/birthDate/year", "too-small", FIRST_YEAR));
        }
        try {
            return earliest().isAfter(today)
                    ? List.of(Fault.at("/birthDate/year", "in-the-future"))
                    : List.of();
        } catch (DateTimeException e) {
            return List.of(Fault.at("/birthDate/day", "no-such-day"));
        }
    }

    /** Whether the person is under 18 on that day however the unknown part of the date falls. */
    public boolean certainlyMinorOn(LocalDate date) {
        return earliest().plusYears(ADULT).isAfter(date);
    }

    private LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }
}

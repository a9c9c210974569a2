package org.hawsh.participants.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** A change of status as it was told: to the month at finest, and from a district at finest. */
@Schema(
        description =
                "A change of status. Whoever is of the area (HOST_COMMUNITY) or would rather not say is asked nothing more")
public record DisplacementDetails(
        @NotNull DisplacementStatus status,
        @Valid Since since,
        @Schema(
                        description =
                                "Where they are from; for a returnee, where they were displaced to last",
                        examples = "IQG15")
                @Size(max = 20)
                String originGovernoratePcode,
        @Size(max = 20) String originDistrictPcode) {

    private static final int CRISIS = 2014;

    /** The rules it breaks, with pointers from it on. */
    List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (!status.isAskedMore()) {
            notAsked("/since", since, faults);
            notAsked("/originGovernoratePcode", originGovernoratePcode, faults);
            notAsked("/originDistrictPcode", originDistrictPcode, faults);
            return faults;
        }
        if (since == null) {
            return faults;
        }
        if (since.month() == null
                ? since.year() > today.getYear()
                : YearMonth.of(since.year(), since.month()).isAfter(YearMonth.from(today))) {
            faults.add(Fault.at("/since/year", "in-the-future"));
        }
        if (status == DisplacementStatus.IDP && since.year() < CRISIS) {
            faults.add(Fault.at("/since/year", "displaced-before"));
        }
        if (status == DisplacementStatus.DISPLACED_BEFORE_2014 && since.year() >= CRISIS) {
            faults.add(Fault.at("/since/year", "displaced-since"));
        }
        return faults;
    }

    private static void notAsked(String pointer, Object answer, List<Fault> faults) {
        if (answer != null) {
            faults.add(Fault.at(pointer, "not-asked"));
        }
    }

    /**
     * A month, or only a year where no more is known; never a day.
     *
     * @param month null where only the year is known
     */
    @Schema(name = "DisplacementSince", description = "A month, or a year; never a day")
    public record Since(
            @Schema(examples = "2014") @NotNull @Min(1900) @Max(2100) Integer year,
            @Min(1) @Max(12) Integer month) {}
}

package org.hawsh.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.grants.calls.Calls;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.PlainText;

/** Everything about an application that can be edited. A draft may lack any of it. */
@Schema(name = "EditGrantApplication")
record ApplicationDetails(
        @PlainText @Size(max = 160) String title,
        @Schema(description = "What they plan to do") @PlainText @Size(max = 2000) String plan,
        @Schema(description = "Of the code list initiative-kinds") @CodeOf(Calls.KINDS) String kind,
        @Valid Beneficiaries beneficiaries,
        @Schema(description = "Who cares for it afterwards, and how") @PlainText @Size(max = 1000)
                String upkeep,
        @Schema(description = "The district it is in; or a point", examples = "IQG15Q04") @PlainText
                String districtPcode,
        @Valid MapPoint point,
        @Schema(description = "In which letters are written to them") Language language,
        @Schema(description = "The day it was brought on paper; null where it was told")
                LocalDate receivedOn,
        @Schema(description = "Of all volunteers together") @Min(0) @Max(MOST_HOURS)
                Integer volunteerHours,
        @NotNull @Size(max = MOST_LINES) List<@NotNull @Valid BudgetLine> budget) {
    private static final int MOST_HOURS = 100_000;
    private static final int MOST_LINES = 60;

    static ApplicationDetails called(String title) {
        return new ApplicationDetails(
                title, null, null, null, null, null, null, null, null, null, List.of());
    }

    /**
     * What can be wrong even of a draft.
     *
     * @param before the lines that have an id
     * @param today where the centre stands
     */
    List<Fault> faults(List<BudgetLine> before, Currency called, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (beneficiaries != null) {
            faults.addAll(beneficiaries.faults());
        }
        if (point != null) {
            faults.addAll(point.faults());
        }
        if (receivedOn != null && receivedOn.isAfter(today)) {
            faults.add(Fault.at("/receivedOn", "in-the-future"));
        } else {
            faults.addAll(LocalMoments.implausible("/receivedOn", receivedOn));
        }
        faults.addAll(Budget.faults(budget, before, called));
        return faults;
    }

    ApplicationDetails withLines(List<BudgetLine> lines) {
        return new ApplicationDetails(
                title,
                plan,
                kind,
                beneficiaries,
                upkeep,
                districtPcode,
                point,
                language,
                receivedOn,
                volunteerHours,
                lines);
    }
}

package org.hawsh.centres.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** Everything about a contribution that can be edited. */
@Schema(name = "EditFundingContribution")
record ContributionDetails(
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull @Valid LocalizedText visibilityText,
        @NotNull Visibility visibility,
        @Valid Waiver waiver) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (to != null && to.isBefore(from)) {
            faults.add(Fault.at("/to", "last-day-before-first"));
        }
        if (visibility == Visibility.WAIVED && waiver == null) {
            faults.add(Fault.at("/waiver", "waiver-required"));
        }
        if (visibility == Visibility.SHOWN && waiver != null) {
            faults.add(Fault.at("/waiver", "waiver-not-needed"));
        }
        return faults;
    }

    /** Whether papers of that day say it. */
    boolean isShownOn(LocalDate day) {
        return visibility == Visibility.SHOWN
                && !day.isBefore(from)
                && (to == null || !day.isAfter(to));
    }
}

package org.hawsh.activities.giving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;

/** What is to be given, for which days of a course. */
record PreparePaymentList(
        @NotNull PaymentKind kind,
        @NotNull LocalDate from,
        @NotNull @Schema(description = "Included") LocalDate to,
        @NotNull
                @Valid
                @Schema(description = "For each day, each session or each hour, by the kind")
                Money unit) {
    private static final int LONGEST_DAYS = 93;

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/from", from));
        faults.addAll(LocalMoments.implausible("/to", to));
        if (to.isBefore(from)) {
            faults.add(Fault.at("/to", "ends-before-it-begins"));
        } else if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            faults.add(Fault.at("/to", "too-many-days", LONGEST_DAYS));
        }
        if (unit.value().compareTo(BigDecimal.ZERO) <= 0) {
            faults.add(Fault.at("/unit/amount", "nothing-to-give"));
        }
        return faults;
    }
}

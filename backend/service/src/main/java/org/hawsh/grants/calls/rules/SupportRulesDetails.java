package org.hawsh.grants.calls.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** Everything about the support rules of a contribution, all of which can be edited but the currency. */
@Schema(
        name = "SupportRulesDetails",
        description = "What a contribution lets a centre pass on, and what each call must say")
record SupportRulesDetails(
        @Schema(description = "The most one support may be") @NotNull @Valid Money ceiling,
        @Schema(description = "What is set aside for all calls together") @NotNull @Valid
                Money total,
        @Schema(description = "No call closes later") @NotNull LocalDate lastDay,
        @Schema(
                        description =
                                "To support others is what the contribution is mainly for; otherwise one support is at most"
                                        + " EUR 60,000")
                @NotNull
                Boolean mainAim,
        @NotNull Set<@NotNull SupportRequirement> requirements) {
    private static final BigDecimal MOST_UNLESS_MAIN_AIM = new BigDecimal("60000");

    SupportRulesDetails {
        if (requirements != null) {
            Set<SupportRequirement> ordered =
                    new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
            ordered.addAll(requirements);
            requirements = ordered;
        }
    }

    /** @param kept the currency, which stays */
    List<Fault> faults(Currency kept) {
        List<Fault> faults = new ArrayList<>(Amounts.faults("/ceiling", ceiling, kept));
        faults.addAll(Amounts.faults("/total", total, kept));
        if (ceiling.value().compareTo(total.value()) > 0) {
            faults.add(Fault.at("/ceiling", "more-than-is-set-aside"));
        }
        if (kept == Currency.EUR
                && !mainAim
                && ceiling.value().compareTo(MOST_UNLESS_MAIN_AIM) > 0) {
            faults.add(Fault.at("/ceiling", "over-sixty-thousand"));
        }
        return faults;
    }
}

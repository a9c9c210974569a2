package org.hawsh.participants.households;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.Sex;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What is asked about a child, and nothing more. */
record ChildDetails(
        @Schema(examples = "Yusuf") @NotNull @PlainText @Size(max = 100) String given,
        @NotNull Sex sex,
        @Schema(examples = "2022") @NotNull @Min(1900) @Max(2100) Integer birthYear,
        @Schema(description = "1 to 12, where it is known") @Min(1) @Max(12) Integer birthMonth,
        @Schema(description = "CHILD if left out") Relation relation) {
    private static final int GROWN_UP = 18;

    List<Fault> faults(LocalDate today) {
        if (birthYear > today.getYear()
                || birthYear == today.getYear()
                        && birthMonth != null
                        && birthMonth > today.getMonthValue()) {
            return List.of(Fault.at("/birthYear", "in-the-future"));
        }
        return today.getYear() - birthYear > GROWN_UP
                ? List.of(Fault.at("/birthYear", "no-child-any-more"))
                : List.of();
    }
}

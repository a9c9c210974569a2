package org.hawsh.grants.applications;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** How many people are expected to have something of it: by who they are, or all together. */
@Embeddable
@Schema(description = "How many people it is for: women, men and children, or one total")
public record Beneficiaries(
        @Min(0) @Max(MOST) Integer women,
        @Min(0) @Max(MOST) Integer men,
        @Min(0) @Max(MOST) Integer children,
        @Min(0) @Max(MOST) Integer total) {
    private static final int MOST = 1_000_000;

    List<Fault> faults() {
        return total != null && counted().findAny().isPresent()
                ? List.of(Fault.at("/beneficiaries/total", "beneficiaries-one-way"))
                : List.of();
    }

    /** Whether it says that there is anybody. */
    boolean areSomebody() {
        return Stream.of(women, men, children, total)
                .filter(Objects::nonNull)
                .anyMatch(count -> count > 0);
    }

    private Stream<Integer> counted() {
        return Stream.of(women, men, children).filter(Objects::nonNull);
    }
}

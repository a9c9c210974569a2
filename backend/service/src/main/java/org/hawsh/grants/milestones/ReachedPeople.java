package org.hawsh.grants.milestones;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** How many people had something of it: by who they are, or all together. */
@Embeddable
@Schema(description = "How many people had something of it: by who they are, or one total")
record ReachedPeople(
        @Min(0) @Max(MOST) Integer women,
        @Min(0) @Max(MOST) Integer men,
        @Min(0) @Max(MOST) Integer girls,
        @Min(0) @Max(MOST) Integer boys,
        @Min(0) @Max(MOST) Integer total) {
    private static final int MOST = 1_000_000;

    List<Fault> faults() {
        boolean counted = Stream.of(women, men, girls, boys).anyMatch(Objects::nonNull);
        if (counted == (total != null)) {
            return List.of(Fault.at("/reached/total", counted ? "people-one-way" : "required"));
        }
        return List.of();
    }
}

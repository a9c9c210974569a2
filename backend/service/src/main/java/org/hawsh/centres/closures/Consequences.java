package org.hawsh.centres.closures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a closure does to what was planned. */
@Schema(name = "ClosureConsequences", description = "What a closure does to what was planned")
public record Consequences(
        @NotNull Integer sessionsCancelled,
        @NotNull Integer childcareCancelled,
        @NotNull Integer offersPaused,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = String.class,
                        description = "Proposed, in the centre's own time")
                @NotNull
                List<LocalDateTime> makeUpDates) {

    public static final Consequences NONE = new Consequences(0, 0, 0, List.of());

    public Consequences and(Consequences others) {
        return new Consequences(
                sessionsCancelled + others.sessionsCancelled,
                childcareCancelled + others.childcareCancelled,
                offersPaused + others.offersPaused,
                Stream.concat(makeUpDates.stream(), others.makeUpDates.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}

package org.hawsh.centres.closures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;

/** A closure somebody is thinking of. */
record PreviewClosure(
        @Schema(description = "The whole centre if left out") UUID roomId,
        @NotNull LocalDateTime startsAt,
        @Schema(description = "Until further notice if left out") LocalDateTime endsAt,
        @Schema(description = "Of the code list closure-causes", examples = "HEAT")
                @NotNull
                @CodeOf(ClosureSheet.CAUSES)
                String cause) {

    ClosurePlan at(UUID centreId) {
        return new ClosurePlan(centreId, roomId, startsAt, endsAt, cause);
    }
}

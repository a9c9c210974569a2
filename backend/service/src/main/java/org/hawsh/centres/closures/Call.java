package org.hawsh.centres.closures;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who must hear of a closure. */
@Schema(name = "Call", description = "Somebody who must hear of a closure")
public record Call(
        @NotNull String name,
        @Schema(examples = "+9647701234567", nullable = true) String phone,
        @NotNull Reason why) {

    /** What somebody is to the centre; later features add theirs. */
    @Schema(name = "CallReason")
    public enum Reason {
        STAFF,
        TEACHER,
        FOCAL_POINT
    }
}

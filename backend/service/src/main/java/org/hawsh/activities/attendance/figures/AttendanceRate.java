package org.hawsh.activities.attendance.figures;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what was held while somebody was enrolled they attended. */
@Schema(description = "Of the sessions that were held while somebody was enrolled")
public record AttendanceRate(
        @NotNull
                @Schema(
                        description =
                                "Locked sheets of sessions that took place while they were enrolled")
                Integer held,
        @NotNull @Schema(description = "Present or late") Integer attended,
        @NotNull @Schema(description = "Excused: held, and not attended") Integer excused) {

    /** Rounded down: who is a session short of the rule is not over it. Null while nothing was held. */
    public Integer percent() {
        return held == 0 ? null : attended * 100 / held;
    }
}

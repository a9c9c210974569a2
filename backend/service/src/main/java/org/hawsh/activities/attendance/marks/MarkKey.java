package org.hawsh.activities.attendance.marks;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which mark: each device counts its own, so that what is sent again is known to be the same. */
@Schema(name = "AttendanceMarkKey")
public record MarkKey(
        @NotNull UUID device, @NotNull @Min(1) @Schema(examples = "17") Long counter) {
    static final Comparator<MarkKey> ORDER =
            Comparator.comparing(MarkKey::device).thenComparing(MarkKey::counter);
}

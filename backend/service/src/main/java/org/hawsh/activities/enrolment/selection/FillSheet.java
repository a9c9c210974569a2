package org.hawsh.activities.enrolment.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one member of the committee found in one interview. */
@Schema(name = "FillInterviewSheet", description = "What one member found in one interview")
record FillSheet(
        @Schema(description = "From 0 to 10 for each criterion, in their order")
                @NotNull
                @Size(min = 1, max = 12)
                List<@NotNull @Min(0) @Max(10) Integer> points) {}

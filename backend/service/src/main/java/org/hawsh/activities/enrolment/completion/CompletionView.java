package org.hawsh.activities.enrolment.completion;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.Certificate;
import org.hawsh.activities.enrolment.EnrolmentView;

/** Who would complete a course by its rule as things stand. */
@Schema(name = "CourseCompletion", description = "Who completes a course by its rule")
record CompletionView(
        @Schema(description = "Of the sessions held while enrolled", examples = "80") @NotNull
                Integer percentNeeded,
        @Schema(description = "Sessions that are over and of which nobody began the sheet") @NotNull
                Integer sheetsMissing,
        @Schema(description = "Whether the course is over, so that people can be completed")
                @NotNull
                Boolean over,
        @NotNull List<Row> items) {

    @Schema(name = "CourseCompletionRow")
    record Row(
            @NotNull EnrolmentView enrolment,
            @NotNull Integer held,
            @NotNull Integer attended,
            @NotNull Boolean meetsRule,
            @Schema(description = "What they can be given then") Certificate certificate) {}
}

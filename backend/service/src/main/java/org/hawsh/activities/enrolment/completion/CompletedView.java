package org.hawsh.activities.enrolment.completion;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.EnrolmentView;

/** Who has completed a course just now, or has not after all. */
@Schema(
        name = "CompletedEnrolments",
        description = "Who has completed a course just now, or has not after all")
record CompletedView(@NotNull List<EnrolmentView> items) {}

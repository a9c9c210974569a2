package org.hawsh.activities.enrolment.completion;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.EnrolmentView;

/** Who has completed a course just now. */
@Schema(name = "CompletedEnrolments", description = "Who has completed a course just now")
record CompletedView(@NotNull List<EnrolmentView> items) {}

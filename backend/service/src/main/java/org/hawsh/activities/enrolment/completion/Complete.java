package org.hawsh.activities.enrolment.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who completed the course: each meets its rule. */
@Schema(name = "CompleteCourse", description = "Who completed the course: each meets its rule")
record Complete(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> enrolmentIds) {}

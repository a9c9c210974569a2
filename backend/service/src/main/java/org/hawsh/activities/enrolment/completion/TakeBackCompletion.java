package org.hawsh.activities.enrolment.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose completion was a slip. */
@Schema(name = "TakeBackCompletion", description = "Whose completion was a slip")
record TakeBackCompletion(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> enrolmentIds) {}

package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why something does not take place. */
@Schema(name = "CancelReason")
record Reason(@NotNull @PlainText @Size(max = 300) String reason) {}

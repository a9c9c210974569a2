package org.hawsh.access.decisions;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why something is refused, or ended. */
@Schema(name = "DecisionReason")
public record DecisionReason(@PlainText @Size(min = 1, max = 200) String reason) {}

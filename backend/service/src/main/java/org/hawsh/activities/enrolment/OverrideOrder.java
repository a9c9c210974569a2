package org.hawsh.activities.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why somebody is put at the head of the line. */
@Schema(name = "OverrideOrder", description = "Why somebody is put at the head of the line")
record OverrideOrder(
        @Schema(examples = "Her brother's family moved; she cannot come in spring.")
                @NotNull
                @PlainText
                @Size(min = 5, max = 300)
                String reason) {}

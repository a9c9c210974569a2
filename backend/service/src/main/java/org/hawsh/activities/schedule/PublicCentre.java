package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** A centre as anybody may know it. */
@Schema(description = "A centre as anybody may know it")
record PublicCentre(
        @NotNull @Schema(examples = "KRK") String code,
        @NotNull LocalizedText name,
        LocalizedText address,
        @Schema(description = "Where neighbours ask", examples = "+9647701234567") String phone) {}

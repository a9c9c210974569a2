package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** The mother's name in its parts. Authorities tell people apart by it, so it is written, and read with a purpose only. */
@Schema(description = "The mother's name in its parts")
public record MotherName(
        @Schema(examples = "هدى") @NotNull @PlainText @Size(max = 100) String given,
        @PlainText @Size(max = 100) String father,
        @PlainText @Size(max = 100) String grandfather) {}

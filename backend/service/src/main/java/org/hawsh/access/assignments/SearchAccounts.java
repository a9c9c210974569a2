package org.hawsh.access.assignments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** A part of a name or of a username. */
record SearchAccounts(
        @Schema(examples = "omar") @NotBlank @PlainText @Size(max = 100) String text,
        @Schema(description = "20 if left out") @Min(1) @Max(20) Integer limit) {

    int most() {
        return limit == null ? 20 : limit;
    }
}

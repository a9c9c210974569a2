package org.hawsh.activities.certificates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why a paper does not count any more. */
record RevokeCertificate(
        @NotBlank
                @PlainText
                @Size(min = 5, max = 300)
                @Schema(examples = "The father's name is misspelt")
                String reason) {}

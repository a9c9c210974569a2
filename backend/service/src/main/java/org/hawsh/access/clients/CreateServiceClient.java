package org.hawsh.access.clients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** A program that is to ask on its own. */
record CreateServiceClient(
        @Schema(
                        description =
                                "By what colleagues find it; no two that are not ended share one",
                        examples = "Numbers of the ministry")
                @NotBlank
                @PlainText
                @Size(max = 80)
                String name,
        @Schema(description = "Whose program it is", examples = "Ministry of Planning")
                @NotBlank
                @PlainText
                @Size(max = 120)
                String organisation,
        @Schema(
                        description = "What it asks for, and why",
                        examples = "Shows courses on the ministry's page")
                @NotBlank
                @PlainText
                @Size(max = 500)
                String purpose) {

    String shortName() {
        return name.strip();
    }
}

package org.hawsh.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was typed into the one field. Sent in a body, so that no name lies in an address or a log. */
record SearchParticipants(
        @Schema(
                        description =
                                "Parts of a name in any script, a year of birth, or a reference",
                        examples = "sara ahmed 1996")
                @NotBlank
                @Size(max = 200)
                String text,
        @Schema(description = "One centre; all of the caller's if left out", nullable = true)
                UUID centreId,
        @Schema(description = "20 if left out", nullable = true) @Min(1) @Max(50) Integer limit) {

    private static final int USUAL = 20;

    int limitOrDefault() {
        return limit == null ? USUAL : limit;
    }
}

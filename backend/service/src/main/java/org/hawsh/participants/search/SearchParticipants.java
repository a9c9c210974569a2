package org.hawsh.participants.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.Sex;
import org.hawsh.participants.names.PersonName;

/** What was typed into the one field, and what narrows it. Sent in a body, so that no name lies in an address or a log. */
public record SearchParticipants(
        @Schema(
                        description =
                                "Parts of a name in any script, a year of birth, a reference or its six or seven digits, a phone or the six digits and more that it ends in",
                        examples = "sara ahmed 1996")
                @NotBlank
                @Size(max = 200)
                String text,
        @Schema(description = "One centre; all of the caller's if left out") UUID centreId,
        @Schema(description = "Born in this year, give or take one", examples = "1996")
                @Min(BirthDate.FIRST_YEAR)
                @Max(2100)
                Integer birthYear,
        @Schema(description = "Only people recorded so") Sex sex,
        @Schema(description = "The grandfather's name in any script", examples = "حسن")
                @Size(max = PersonName.MAX_LENGTH)
                String grandfather,
        @Schema(
                        description =
                                "In full. Counts beside two other names or a year of birth only; such a search is logged, and a day has few",
                        examples = "النجار")
                @Size(max = PersonName.MAX_LENGTH)
                String family,
        @Schema(
                        description = "Only people who told that they live in this governorate",
                        examples = "IQG13")
                @Size(max = 20)
                String governoratePcode,
        @Schema(description = "20 if left out") @Min(1) @Max(50) Integer limit) {

    private static final int USUAL = 20;

    int limitOrDefault() {
        return limit == null ? USUAL : limit;
    }
}

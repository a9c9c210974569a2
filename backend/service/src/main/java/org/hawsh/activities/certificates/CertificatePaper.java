package org.hawsh.activities.certificates;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

/** Everything that stands on the paper. */
@Schema(description = "Everything that stands on the paper")
record CertificatePaper(
        @NotNull CertificateView certificate,
        @Schema(description = "Under its name of the day of issue, where the centre named one")
                LocalizedText ministry,
        @NotNull LocalizedText centre,
        @NotNull LocalizedText course,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Schema(description = "Of the course's sessions that were not cancelled", examples = "1440")
                @NotNull
                Integer minutes,
        @Schema(description = "On which there was such a session", examples = "12") @NotNull
                Integer meetingDays,
        @Schema(description = "Who pays for the centre, unless it was agreed not to say so")
                @NotNull
                List<LocalizedText> visibility,
        @Schema(description = "Whether a stranger is told that the number is genuine") @NotNull
                Boolean confirmedPublicly)
        implements Versioned {

    @Override
    public Integer version() {
        return certificate.version();
    }

    @Override
    public String tagName() {
        return "certificate";
    }
}

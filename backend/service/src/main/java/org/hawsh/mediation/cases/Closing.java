package org.hawsh.mediation.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/**
 * What a case is closed with: what became of it, and what good practice asks to be known of how it was mediated (United Nations
 * Guidance for Effective Mediation, A/66/811: inclusivity).
 */
@Schema(name = "MediationClosing")
record Closing(
        @NotNull Outcome outcome,
        @Schema(description = "How many women mediated") @NotNull @Min(0) @Max(9) Integer women,
        @Schema(description = "How many men mediated") @NotNull @Min(0) @Max(9) Integer men,
        @Schema(description = "Whether every party was heard in a language it speaks") @NotNull
                Boolean inTheirLanguage) {

    /**
     * @param ending null where there was an agreement
     */
    List<Fault> faults(Ending ending) {
        if (women + men == 0) {
            return List.of(Fault.at("/closing/women", "mediation-nobody-mediated"));
        }
        return outcome.fits(ending)
                ? List.of()
                : List.of(Fault.at("/closing/outcome", "mediation-outcome-does-not-fit"));
    }
}

package org.hawsh.grants.awards.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What happens to a support as a whole, and needs one person. */
@Schema(name = "GrantStep", description = "What happens to a support as a whole")
public record GrantStep(
        @NotNull Kind step,
        @Schema(description = "Needed to suspend and to cancel")
                @PlainText
                @Size(min = 1, max = 200)
                String reason,
        @Schema(description = "The day it was completed, needed for that; not after today")
                LocalDate on) {

    /** See {@link GrantStep}. */
    @Schema(name = "GrantStepKind")
    public enum Kind {
        SUSPEND,
        RESUME,
        /** What was planned is there. */
        COMPLETE,
        /** It was never signed, and will not be. */
        CANCEL
    }
}

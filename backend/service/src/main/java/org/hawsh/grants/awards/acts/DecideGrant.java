package org.hawsh.grants.awards.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.words.PlainText;

/** What a second person decides. */
@Schema(name = "DecideGrant", description = "What a second person decides")
public record DecideGrant(
        @NotNull Boolean approved,
        @Schema(description = "Needed where it is not") @PlainText @Size(min = 1, max = 200)
                String reason) {

    /** @throws ValidationFailed if it is refused and nobody says why */
    public void mustSayWhy() {
        if (!approved && reason == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/reason", "required")));
        }
    }
}

package org.hawsh.access.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.Role;
import org.hawsh.platform.words.PlainText;

/** A role somebody is to hold. */
record ProposeRoleAssignment(
        @NotNull UUID subject,
        @NotNull Role role,
        @Schema(description = "Null for every centre") UUID centreId,
        @Schema(description = "From now on if left out or past: nothing is allowed afterwards")
                Instant validFrom,
        @Schema(description = "Null until it is ended") Instant validTo,
        @PlainText @Size(min = 1, max = 200) String reason) {

    Instant from(Instant now) {
        return validFrom == null || validFrom.isBefore(now) ? now : validFrom;
    }
}

package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Located;

/** Somebody who looks after the children today. */
@Schema(name = "ChildcareAdult")
record AdultView(
        @NotNull UUID id,
        @NotNull UUID staffMemberId,
        @NotNull String name,
        @NotNull LocalDate day,
        @NotNull Instant cameAt,
        @Schema(description = "Null while they are here") Instant leftAt)
        implements Located {

    /** It is read with the day. */
    @Override
    public String addressUnder(String adults) {
        return adults.replaceFirst("/childcare-adults$", "/childcare-days/" + day);
    }
}

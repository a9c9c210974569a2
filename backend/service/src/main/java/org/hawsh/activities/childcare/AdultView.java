package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;

/** Somebody who looks after the children today. */
@Schema(name = "ChildcareAdult")
record AdultView(
        @NotNull UUID id,
        @NotNull UUID staffMemberId,
        @NotNull String name,
        @NotNull Instant cameAt,
        @Schema(description = "Null while they are here") Instant leftAt)
        implements Addressed {

    /** It is found among the others there. */
    @Override
    public String addressUnder(String collection) {
        return collection;
    }
}

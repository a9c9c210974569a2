package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;

/** A child is to be handed to somebody who is not on its list. */
@Schema(name = "ChildcareRelease")
record ReleaseView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String reason,
        @Schema(
                        description =
                                "The name is like one that must never be given the child: only the centre's manager can agree")
                @NotNull
                Boolean forbidden,
        @NotNull UUID askedBy,
        @Schema(description = "Null where nobody knows what they are called", nullable = true)
                String askedByName,
        @NotNull Instant askedAt,
        @Schema(description = "Null until another agrees", nullable = true) Instant confirmedAt)
        implements Addressed {

    /** It is found among the others there. */
    @Override
    public String addressUnder(String collection) {
        return collection;
    }
}

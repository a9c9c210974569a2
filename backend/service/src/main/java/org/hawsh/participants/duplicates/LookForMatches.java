package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Looks through a part of a centre's people for pairs; ask again with {@code next} until there is none. */
record LookForMatches(
        @NotNull UUID centreId,
        @Schema(description = "next of the part before; the first part if left out")
                @Size(max = 500)
                String cursor) {

    /** How far it came, so that long work can show its progress and be left. */
    @Schema(name = "MatchesLookedFor")
    record Result(
            @Schema(description = "How many people were looked at") @NotNull Integer looked,
            @Schema(description = "How many new pairs were found among them") @NotNull
                    Integer found,
            @Schema(description = "Null when everybody was looked at") String next) {}
}

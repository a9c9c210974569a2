package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.platform.http.Located;

/** That two records are two people, who said so and when. */
@Schema(
        name = "ParticipantDistinction",
        description = "Two records that somebody said are two people")
record DistinctionView(
        @NotNull UUID id,
        @NotNull ParticipantSummary one,
        @NotNull ParticipantSummary other,
        @NotNull AccountRef by,
        @NotNull Instant at)
        implements Located {

    /** It is of two people, and read among those of everybody. */
    @Override
    public String addressUnder(String ofOnePerson) {
        return "/api/v1/participants/distinctions";
    }
}

package org.hawsh.mediation.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A note as whoever may read it sees it. */
@Schema(name = "MediationNote")
record NoteView(
        @NotNull UUID id,
        @NotNull NoteKind kind,
        @NotNull UUID author,
        @NotNull Instant writtenAt,
        @Schema(description = "Null once the narrative is destroyed") String text,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "mediation-note";
    }
}

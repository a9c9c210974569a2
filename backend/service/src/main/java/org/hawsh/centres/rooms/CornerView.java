package org.hawsh.centres.rooms;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;

/** Where children are looked after while their mothers take part. */
@Schema(
        name = "ChildrensCorner",
        description = "The room where the children of a centre's participants are looked after")
record CornerView(
        @NotNull UUID roomId,
        @Schema(description = "Children at a time", examples = "15") @NotNull Integer places,
        @Schema(description = "From the youngest on") @NotNull List<AgeBand> bands,
        @NotNull Integer version)
        implements Versioned {

    /** The members that are not as they were. */
    Set<String> differencesFrom(CornerView before) {
        Set<String> fields = new TreeSet<>();
        if (!roomId.equals(before.roomId)) {
            fields.add("roomId");
        }
        if (!places.equals(before.places)) {
            fields.add("places");
        }
        if (!bands.equals(before.bands)) {
            fields.add("bands");
        }
        return fields;
    }
}

package org.hawsh.access.views;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

@Schema(name = "SavedView", description = "A list as somebody likes to see it")
record ViewShown(
        @NotNull UUID id,
        @NotNull ViewedList list,
        @NotNull String name,
        @NotNull String query,
        UUID centreId,
        @NotNull AccountRef owner,
        @Schema(description = "Only its owner changes a view") @NotNull Boolean mine,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "view";
    }
}

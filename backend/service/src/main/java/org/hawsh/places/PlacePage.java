package org.hawsh.places;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of a page of places, named where the contract cannot infer it beside a 304. */
@Schema(name = "PlacePage")
record PlacePage(
        @NotNull List<PlaceView> items,
        @Schema(description = "Send it as cursor to get the next page; null on the last")
                String next) {}

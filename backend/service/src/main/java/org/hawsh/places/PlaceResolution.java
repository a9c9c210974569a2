package org.hawsh.places;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was reported and what it was taken for. */
@Schema(name = "PlaceResolution")
record PlaceResolution(
        @NotNull Reported reported,
        @Schema(description = "The place meant, or the one proposed where it is ambiguous") @NotNull
                PlaceView mapped,
        @Schema(description = "More than one place may be meant: let a person choose") @NotNull
                Boolean ambiguous,
        @Schema(description = "Every place that may be meant, the proposed one first") @NotNull
                List<PlaceView> candidates) {

    static PlaceResolution of(ResolvePlace reported, List<KnownPlace> candidates) {
        return new PlaceResolution(
                new Reported(reported.scheme(), reported.code(), reported.name()),
                candidates.get(0).place(),
                candidates.size() > 1,
                candidates.stream().map(KnownPlace::place).toList());
    }

    @Schema(name = "PlaceAsReported", description = "As it was reported, letter by letter")
    record Reported(@NotNull PlaceScheme scheme, String code, String name) {}
}

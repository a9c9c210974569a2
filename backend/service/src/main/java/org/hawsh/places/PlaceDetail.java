package org.hawsh.places;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place with the other codes and names it goes by. */
@Schema(name = "PlaceDetail")
record PlaceDetail(
        @Schema(examples = "IQG13") @NotNull String pcode,
        @Schema(examples = "COD") @NotNull String scheme,
        @NotNull PlaceLevel level,
        @NotNull PlaceName name,
        @Schema(description = "Whether somebody whose language it is has checked the Kurdish name")
                @NotNull
                boolean kurdishNameReviewed,
        String parentPcode,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull List<Alias> aliases) {

    static PlaceDetail of(Place found, List<Alias> aliases) {
        PlaceView place = found.view();
        return new PlaceDetail(
                place.pcode(),
                place.scheme(),
                place.level(),
                place.name(),
                found.isKurdishNameReviewed(),
                place.parentPcode(),
                place.validFrom(),
                place.validTo(),
                aliases);
    }

    @Schema(name = "PlaceAlias", description = "Another code or name under which it is reported")
    record Alias(
            @NotNull PlaceScheme scheme,
            @Schema(examples = "IQ-G07") String code,
            String name,
            @Schema(description = "Where the code or spelling comes from", examples = "ISO 3166-2")
                    @NotNull
                    String source) {}
}

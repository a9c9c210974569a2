package org.hawsh.grants.upkeep;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.words.Language;

@Schema(
        name = "InitiativePlace",
        description = "What an initiative made, for a map; it names nobody")
record InitiativePlaceView(
        @Schema(description = "Of the grant") @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "As the network calls it") @NotNull String title,
        @Schema(description = "In which language it was applied for") @NotNull Language language,
        @Schema(description = "Of the code list initiative-kinds") @NotNull String kind,
        PlaceView district,
        Point point,
        @NotNull LocalDate completedOn,
        @Schema(description = "Null until somebody was there") UpkeepCondition condition,
        LocalDate visitedOn,
        @Schema(description = "Null after the last round") LocalDate nextVisitOn,
        UpkeepRoundState nextVisit) {

    @Schema(
            name = "InitiativePoint",
            description =
                    "Degrees (WGS 84) as decimal strings of three places: about a hundred metres")
    record Point(
            @Schema(examples = "35.468") @NotNull String latitude,
            @Schema(examples = "44.392") @NotNull String longitude) {}

    static InitiativePlaceView of(InitiativePlace place, PlaceView district) {
        return new InitiativePlaceView(
                place.id(),
                place.centreId(),
                place.title(),
                place.language(),
                place.kind(),
                district,
                place.latitude() == null
                        ? null
                        : new Point(
                                place.latitude().toPlainString(),
                                place.longitude().toPlainString()),
                place.completedOn(),
                place.condition(),
                place.visitedOn(),
                place.nextVisitOn(),
                place.nextVisit());
    }
}

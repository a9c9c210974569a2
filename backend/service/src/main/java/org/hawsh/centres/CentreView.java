package org.hawsh.centres;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "Centre", description = "A community centre")
record CentreView(
        @NotNull UUID id,
        @Schema(description = "Begins every reference of its participants", examples = "KRK")
                @NotNull
                String code,
        @NotNull LocalizedText name,
        @NotNull CentreKind kind,
        @NotNull CentreState state,
        @NotNull PlaceView governorate,
        PlaceView district,
        LocalizedText address,
        @Schema(
                        description = "Where neighbours ask; it stands on the public schedule",
                        examples = "+9647701234567")
                String phone,
        @Schema(description = "Time zone of its days (IANA)", examples = "Asia/Baghdad") @NotNull
                String zone,
        @Schema(description = "Null where it is not known") LocalDate openedOn,
        @NotNull OpeningHours openingHours,
        @NotNull HolidayCalendar holidayCalendar,
        @NotNull Integer version)
        implements Addressed, Versioned {}

package org.hawsh.centres;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.http.InList;
import org.hawsh.platform.words.LocalizedText;

/** Something that happened to a centre; where it went is only told of a move, whom it was handed to only of that. */
@Schema(name = "LifeEvent")
record LifeEventView(
        @NotNull UUID id,
        @NotNull LifeEventKind kind,
        @NotNull LocalDate on,
        PlaceView governorate,
        PlaceView district,
        LocalizedText address,
        OrganisationRef toOrganisation,
        String reason,
        @NotNull Instant recordedAt)
        implements InList {}

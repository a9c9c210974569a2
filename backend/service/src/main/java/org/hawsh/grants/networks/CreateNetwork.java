package org.hawsh.grants.networks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.PlainText;

/** A network a centre begins to work with. */
@Schema(name = "CreateVolunteerNetwork")
record CreateNetwork(
        @NotNull UUID centreId,
        @NotNull @Valid LocalizedText name,
        @Schema(description = "Of the code list network-kinds", examples = "YOUTH")
                @NotNull
                @CodeOf(NetworkSheet.KINDS)
                String kind,
        @Schema(description = "What they do, in their own words") @PlainText @Size(max = 1000)
                String about,
        @Schema(description = "The day they came together, where they know it") LocalDate foundedOn,
        @Schema(description = "Through whom the centre works with them") UUID focalPointId) {

    NetworkDetails details() {
        return new NetworkDetails(name, kind, about, foundedOn, focalPointId);
    }
}

package org.hawsh.places;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place as everybody may read it. A P-code means nothing without its scheme. */
@Schema(name = "Place")
public record PlaceView(
        @Schema(examples = "IQG13") @NotNull String pcode,
        @Schema(description = "Which list the code belongs to", examples = "COD") @NotNull
                String scheme,
        @NotNull PlaceLevel level,
        @NotNull PlaceName name,
        @Schema(
                        description =
                                "Code of the place it lies in, of the same scheme; null for a governorate",
                        examples = "IQG13")
                String parentPcode,
        @NotNull LocalDate validFrom,
        @Schema(description = "The last day of its validity; null while it is valid")
                LocalDate validTo) {}

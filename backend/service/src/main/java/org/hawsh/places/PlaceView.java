package org.hawsh.places;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.LocalizedText;

/** A place as everybody may read it. A P-code means nothing without its scheme. */
@Schema(name = "Place")
public record PlaceView(
        @Schema(examples = "IQG13") @NotNull String pcode,
        @Schema(description = "Which list the code belongs to", examples = "COD") @NotNull
                String scheme,
        @NotNull PlaceLevel level,
        @NotNull LocalizedText name) {}

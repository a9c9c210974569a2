package org.hawsh.places;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place as a list or a form reports it: by its code or by its name. */
@Schema(description = "A place as a list reports it: by its code or by its name, never both")
public record ResolvePlace(
        @NotNull PlaceScheme scheme,
        @Schema(
                        description = "Exactly as reported: IQG08 and IQ-G08 are two governorates",
                        examples = "IQ-G08")
                @Size(max = 20)
                String code,
        @Schema(examples = "Dahuk") @Size(max = 100) String name,
        @Schema(description = "Which level is meant, where the list says so") PlaceLevel level,
        @Schema(description = "The day it is reported for; today if left out") LocalDate on) {}

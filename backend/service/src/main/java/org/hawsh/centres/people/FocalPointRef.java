package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A focal point as other features are shown one. */
@Schema(
        name = "FocalPointRef",
        description = "Somebody through whom a centre works with a community")
public record FocalPointRef(
        @NotNull UUID id,
        @NotNull String name,
        @Schema(examples = "+9647701234567") String phone,
        @Schema(description = "Whom they speak for", examples = "Laylan camp") @NotNull
                String community,
        @Schema(description = "The last day; null while it is not known") LocalDate to) {}

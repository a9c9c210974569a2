package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

@Schema(
        name = "FocalPoint",
        description = "Somebody through whom a centre works with a community; without a login")
record FocalPointView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String name,
        @Schema(examples = "+9647701234567") String phone,
        @Schema(description = "Whom they speak for", examples = "Laylan camp") @NotNull
                String community,
        @NotNull List<String> languages,
        @Schema(description = "When they can be reached") String availability,
        @NotNull LocalDate from,
        @Schema(description = "The last day; null while it is not known") LocalDate to,
        @NotNull Integer version)
        implements Addressed, Versioned {}

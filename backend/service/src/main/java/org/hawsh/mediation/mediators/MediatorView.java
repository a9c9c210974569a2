package org.hawsh.mediation.mediators;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A mediator as the supervisor sees them. */
@Schema(name = "Mediator")
public record MediatorView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "Null for somebody of the community") UUID account,
        @NotNull String name,
        @NotNull List<String> languages,
        @NotNull String certificate,
        @NotNull LocalDate certifiedOn,
        @Schema(description = "Null if the certificate does not end") LocalDate certifiedUntil,
        @NotNull Integer trainedHours,
        String phone,
        @Schema(description = "Their own record in the register") String participantReference,
        @NotNull Boolean active,
        @NotNull Integer version)
        implements Addressed, Versioned {}

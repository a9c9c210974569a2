package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "GrantApplicationSummary", description = "An application as a list shows it")
record ApplicationSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull UUID callId,
        @NotNull LocalizedText callTitle,
        @NotNull UUID networkId,
        @NotNull LocalizedText networkName,
        @NotNull ApplicationState state,
        String code,
        String title,
        @NotNull Money asked,
        Instant submittedAt,
        @NotNull Boolean late,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {}

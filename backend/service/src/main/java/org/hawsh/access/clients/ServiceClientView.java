package org.hawsh.access.clients;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

@Schema(name = "ServiceClient", description = "A program of somebody else's that asks on its own")
record ServiceClientView(
        @NotNull UUID id,
        @Schema(
                        description = "By what it names itself where it asks for a token",
                        examples = "ministry-of-planning-3fa9c1")
                @NotNull
                String clientId,
        @Schema(description = "To whom its roles are given, as to a person") @NotNull UUID subject,
        @Schema(examples = "Numbers of the ministry") @NotNull String name,
        @Schema(description = "Whose program it is", examples = "Ministry of Planning") @NotNull
                String organisation,
        @Schema(
                        description = "What it asks for, and why",
                        examples = "Shows courses on the ministry's page")
                @NotNull
                String purpose,
        @NotNull ServiceClientState state,
        @NotNull AccountRef createdBy,
        @NotNull Instant createdAt,
        @Schema(description = "Since when its secret is the one it has") @NotNull
                Instant secretIssuedAt,
        AccountRef endedBy,
        Instant endedAt,
        String endedBecause,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "client";
    }
}

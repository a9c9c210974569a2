package org.hawsh.access.clients;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ServiceClientRef",
        description = "That an account is a program's, and whose program it is")
public record ServiceClientRef(
        @NotNull UUID id,
        @Schema(examples = "Ministry of Planning") @NotNull String organisation) {}

package org.hawsh.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody with a login, as answers name them. */
@Schema(name = "AccountRef", description = "Somebody with a login")
public record AccountRef(
        @NotNull UUID subject,
        @Schema(
                        description = "Null for somebody who has not been seen here yet",
                        examples = "Avan Omar")
                String displayName) {}

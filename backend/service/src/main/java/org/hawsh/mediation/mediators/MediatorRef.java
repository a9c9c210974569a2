package org.hawsh.mediation.mediators;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mediator as others name them.
 *
 * @param account null for somebody of the community
 */
@Schema(name = "MediatorRef")
public record MediatorRef(@NotNull UUID id, @NotNull String name, UUID account) {}

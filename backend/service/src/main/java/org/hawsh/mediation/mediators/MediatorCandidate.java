package org.hawsh.mediation.mediators;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A login that works as mediator at a centre, and is not on its list of mediators. */
@Schema(name = "MediatorCandidate")
record MediatorCandidate(@NotNull UUID centreId, @NotNull UUID account, @NotNull String name) {}

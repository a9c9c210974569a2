package org.hawsh.grants.selection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks somebody to review an application. */
@Schema(name = "AddGrantReviewer")
record AddReviewer(
        @NotNull UUID applicationId,
        @Schema(description = "An account that reviews at this centre") @NotNull UUID reviewer) {}

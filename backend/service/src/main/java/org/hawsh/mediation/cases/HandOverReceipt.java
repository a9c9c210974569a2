package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a hand-over arrived, and nothing of what became of it. */
@Schema(name = "MediationHandOverReceipt")
record HandOverReceipt(@NotNull Instant receivedAt) {}

package org.hawsh.access.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

@Schema(
        name = "AuditEntry",
        description = "Something that was done, seen or refused; never a value")
public record AuditEntryView(
        @NotNull UUID id,
        @NotNull Instant at,
        @NotNull AccountRef actor,
        @Schema(description = "What was done (open list)", examples = "READ") @NotNull
                String action,
        @Schema(
                        description =
                                "The kind of thing it was done to (open list); endpoint for a refusal",
                        examples = "participant")
                @NotNull
                String entity,
        @Schema(description = "Null for a list") UUID entityId,
        @Schema(description = "Null for what belongs to no centre") UUID centreId,
        @Schema(examples = "IDENTITY_CHECK") String purpose,
        @NotNull Outcome outcome,
        @Schema(description = "How many a list showed", examples = "20") Integer shown,
        @Schema(description = "As in X-Request-Id") @NotNull String requestId) {

    @Schema(name = "AuditOutcome")
    public enum Outcome {
        DONE,
        REFUSED
    }
}

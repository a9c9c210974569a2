package org.hawsh.grants.goods;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateGrantPurchase")
record CreatePurchase(
        @Schema(description = "An instalment of goods that a second person approved") @NotNull
                UUID instalmentId) {}

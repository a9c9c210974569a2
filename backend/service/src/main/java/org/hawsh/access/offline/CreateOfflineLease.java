package org.hawsh.access.offline;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CreateOfflineLease(
        @Schema(
                        description =
                                "As the device calls itself: a random id it drew once for this person")
                @NotNull
                UUID device) {}

package org.hawsh.participants.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "People registered by one centre; days and months are the centre's own")
record RegistrationCount(
        @NotNull UUID centreId,
        @Schema(examples = "1260") @NotNull Long total,
        @Schema(examples = "3") @NotNull Long today,
        @Schema(examples = "84") @NotNull Long thisMonth) {}

package org.hawsh.grants.goods;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.InList;

@Schema(
        name = "GrantHandover",
        description = "That a municipality or an owner took over what was made and stays theirs")
record HandoverView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @NotNull String what,
        @Schema(description = "Who, and of which office") @NotNull String takenOverBy,
        @NotNull LocalDate takenOverOn,
        @Schema(description = "What was signed, of the papers of the support") UUID paperId)
        implements InList {}

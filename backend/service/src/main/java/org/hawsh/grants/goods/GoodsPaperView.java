package org.hawsh.grants.goods;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.http.Addressed;

@Schema(
        name = "GrantGoodsPaper",
        description = "A scan about goods of a support; its address answers the file")
record GoodsPaperView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @NotNull ScanType type,
        @Schema(description = "In bytes") @NotNull Long size,
        @NotNull Instant addedAt)
        implements Addressed {}

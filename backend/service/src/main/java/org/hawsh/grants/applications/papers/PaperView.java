package org.hawsh.grants.applications.papers;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.http.Addressed;

@Schema(
        name = "GrantApplicationPaper",
        description = "A scan that came with an application; its address answers the file")
record PaperView(
        @NotNull UUID id,
        @NotNull UUID applicationId,
        @Schema(description = "What it is, of the code list initiative-documents") @NotNull
                String document,
        @NotNull ScanType type,
        @Schema(description = "In bytes") @NotNull Long size,
        @NotNull Instant addedAt)
        implements Addressed {}

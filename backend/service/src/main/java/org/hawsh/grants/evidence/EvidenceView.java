package org.hawsh.grants.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Located;

/** What is told of a photograph or a receipt without opening it. */
@Schema(
        name = "GrantEvidence",
        description = "A photograph or a receipt, as it is told of without opening it")
public record EvidenceView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @NotNull EvidenceKind kind,
        @Schema(description = "Null for a receipt") Faces faces,
        @NotNull String mediaType,
        @NotNull Long bytes,
        @Schema(
                        description =
                                "How it is turned to stand upright, as EXIF counts it; the picture itself says it no more",
                        examples = "1")
                @NotNull
                Integer orientation,
        @NotNull Instant addedAt)
        implements Located {

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/grant-evidence/" + id;
    }
}

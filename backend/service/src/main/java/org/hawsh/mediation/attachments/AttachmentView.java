package org.hawsh.mediation.attachments;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.http.Located;

/** A file of a case as its members see it. */
@Schema(name = "MediationAttachment")
record AttachmentView(
        @NotNull UUID id,
        @Schema(description = "Null once the narrative is destroyed") String name,
        @Schema(description = "By how its bytes begin, whatever it is called") @NotNull
                ScanType type,
        @Schema(description = "In bytes") @NotNull Integer size,
        @NotNull Instant addedAt,
        @NotNull UUID addedBy)
        implements Located {

    @Override
    public String addressUnder(String collection) {
        return "%s/%s/content".formatted(collection, id);
    }
}

package org.hawsh.mediation.drafts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller has typed into one form and not sent. */
@Schema(name = "MediationDraft")
record DraftView(
        @Schema(description = "Null where nothing is kept") Instant savedAt,
        @Schema(description = "As it was saved; null where nothing is kept") String content) {
    static final DraftView NONE = new DraftView(null, null);
}

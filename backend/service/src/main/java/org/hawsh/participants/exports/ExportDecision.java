package org.hawsh.participants.exports;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why an export is refused. */
@Schema(name = "ParticipantExportDecision")
record ExportDecision(
        @Schema(nullable = true) @PlainText @Size(min = 1, max = 200) String reason) {}

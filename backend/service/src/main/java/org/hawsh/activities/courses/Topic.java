package org.hawsh.activities.courses;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What was taught. */
@Schema(name = "SessionTopic")
record Topic(
        @Schema(description = "Null takes it away") @PlainText @Size(max = 300) String topic) {}

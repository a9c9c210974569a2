package org.hawsh.activities.messages;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "Message",
        description = "Something a person was or is to be told, and what became of it")
record MessageView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull MessageKind kind,
        @NotNull UUID courseId,
        @Schema(description = "Null for a closed group, whose title stays within it")
                LocalizedText title,
        @Schema(description = "Of the session it is about, as it is told") LocalDateTime startsAt,
        @NotNull MessageState state,
        @Schema(description = "Why it was not sent, or why somebody has to call")
                MessageReason reason,
        @NotNull Instant writtenAt,
        @Schema(description = "While it waits: not before") Instant dueAt,
        @Schema(description = "When it was sent, told, or given up") Instant settledAt) {}

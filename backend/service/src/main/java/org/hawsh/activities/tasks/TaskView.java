package org.hawsh.activities.tasks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary.ListName;
import org.hawsh.platform.words.LocalizedText;

/** Something that waits, one click from being done. */
@Schema(name = "CentreTask", description = "Something that waits for somebody at the centre")
record TaskView(
        @NotNull TaskKind kind,
        @NotNull UUID courseId,
        @Schema(description = "Of the course; null where it is shown within its group only")
                LocalizedText title,
        @Schema(description = "Where it is about one session") UUID sessionId,
        @Schema(description = "Where it is about one person") UUID participantId,
        @Schema(
                        description =
                                "Of that person; null once they no longer belong to the centre",
                        examples = "KRK-004217-9")
                String reference,
        ListName name,
        @Schema(description = "Since or until when, in the centre's own days") @NotNull
                LocalDate day,
        @Schema(description = "How many people it is about", examples = "1") @NotNull
                Integer people) {}

package org.hawsh.activities.tasks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary.ListName;
import org.hawsh.platform.words.LocalizedText;

/** Something that waits, one click from being done. */
@Schema(name = "CentreTask", description = "Something that waits for whoever asks")
record TaskView(
        @NotNull TaskKind kind,
        @Schema(description = "Null where it is about people of several centres") UUID centreId,
        @Schema(description = "Where it is about one course") UUID courseId,
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
        @Schema(
                        description =
                                "Since or until when, in the centre's own days; null if it is not of a day")
                LocalDate day,
        @Schema(
                        description =
                                "How many people, pairs of people, exports or lists it is about; 200 pairs stand for more",
                        examples = "1")
                @NotNull
                Integer people) {

    static TaskView ofCentre(TaskKind kind, UUID centre, LocalDate day, int people) {
        return new TaskView(kind, centre, null, null, null, null, null, null, day, people);
    }
}

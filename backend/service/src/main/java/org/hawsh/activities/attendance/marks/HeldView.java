package org.hawsh.activities.attendance.marks;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

/** What holds about one person at one session. */
@Schema(name = "HeldAttendance", description = "What holds about one person, out of all marks")
public record HeldView(
        @NotNull UUID participantId,
        @Schema(description = "Null while nothing is known") Mark mark,
        Integer minutesLate,
        @Schema(description = "Of the code list absence-reasons") String reason,
        @NotNull
                @Schema(
                        description =
                                "Two people said different things without knowing of each other: a further mark that has seen all that"
                                        + " stands settles it")
                Boolean conflict,
        @NotNull
                @Schema(
                        description =
                                "The marks that stand; the first holds. What a further mark has to have seen")
                List<MarkView> standing) {

    public static HeldView of(UUID person, MarkRule.Held held, Map<UUID, AccountRef> names) {
        MarkEvent.Said said =
                held.mark().map(MarkEvent::said).orElse(new MarkEvent.Said(null, null, null));
        return new HeldView(
                person,
                said.mark(),
                said.minutesLate(),
                said.reason(),
                held.inConflict(),
                held.standing().stream().map(mark -> MarkView.of(mark, names)).toList());
    }

    public static HeldView nothingOf(UUID person) {
        return new HeldView(person, null, null, null, false, List.of());
    }
}

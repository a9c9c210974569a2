package org.hawsh.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.activities.attendance.figures.Attendances;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.words.LocalizedText;

/** Who has a place and stayed away from the last sessions, by name: somebody calls and asks what keeps them away. */
@ApplicationScoped
class StoppedComing {
    private static final int TIMES_ABSENT = 3;

    private final TaskRepository tasks;
    private final Attendances attendances;
    private final Participants participants;

    StoppedComing(TaskRepository tasks, Attendances attendances, Participants participants) {
        this.tasks = tasks;
        this.attendances = attendances;
        this.participants = participants;
    }

    /** @param centres in which the caller works with everybody's groups */
    List<TaskView> comingAt(Set<UUID> centres) {
        List<Attendances.Missed> missed = attendances.absentInARow(centres, TIMES_ABSENT);
        Map<UUID, LocalizedText> titles =
                tasks.titlesOf(each(missed, Attendances.Missed::courseId));
        Map<UUID, ParticipantSummary> people =
                participants.named(each(missed, Attendances.Missed::participantId), centres);
        return missed.stream()
                .map(one -> task(one, titles.get(one.courseId()), people.get(one.participantId())))
                .toList();
    }

    private static Set<UUID> each(
            List<Attendances.Missed> missed, Function<Attendances.Missed, UUID> part) {
        return missed.stream().map(part).collect(Collectors.toSet());
    }

    private static TaskView task(
            Attendances.Missed missed, LocalizedText title, ParticipantSummary person) {
        return new TaskView(
                TaskKind.ABSENT_IN_A_ROW,
                missed.centreId(),
                missed.courseId(),
                title,
                null,
                missed.participantId(),
                person == null ? null : person.reference(),
                person == null ? null : person.name(),
                missed.lastOn(),
                1);
    }
}

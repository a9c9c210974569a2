package org.hawsh.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.figures.Attendances;
import org.hawsh.centres.Centres;
import org.hawsh.centres.LocalMoments;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Records;

/** What waits, and what tomorrow needs. */
@ApplicationScoped
@Transactional
class TaskService {
    private static final int TIMES_ABSENT = 3;

    private final TaskRepository tasks;
    private final Attendances attendances;
    private final Participants participants;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    TaskService(
            TaskRepository tasks,
            Attendances attendances,
            Participants participants,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.tasks = tasks;
        this.attendances = attendances;
        this.participants = participants;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** Whoever stopped coming is named to those alone who work with everybody's groups there. */
    List<TaskView> list(UUID centre) {
        centres.require(centre, Permissions.ROSTER_READ);
        boolean anybodys = user.centresWith(Permissions.SESSION_OF_ANYBODY).contains(centre);
        List<TaskView> waiting =
                tasks.waiting(centre, user.subject(), anybodys, centres.nowAt(centre));
        if (!anybodys) {
            return waiting;
        }
        List<TaskView> missed = stoppedComing(centre);
        records.shown(
                TaskSheet.TASK.didToMany("LIST").at(centre),
                missed.stream().map(TaskView::participantId).toList());
        return Stream.concat(waiting.stream(), missed.stream()).toList();
    }

    TomorrowView expected(UUID centre, LocalDate day) {
        centres.require(centre, Permissions.COURSE_READ);
        ValidationFailed.ifAny(LocalMoments.implausible("?day", day));
        return tasks.expected(centre, day == null ? centres.todayAt(centre).plusDays(1) : day);
    }

    private List<TaskView> stoppedComing(UUID centre) {
        List<Attendances.Missed> missed = attendances.absentInARow(centre, TIMES_ABSENT);
        Map<UUID, LocalizedText> titles =
                tasks.titlesOf(each(missed, Attendances.Missed::courseId));
        Map<UUID, ParticipantSummary> people =
                participants.named(each(missed, Attendances.Missed::participantId), Set.of(centre));
        return missed.stream()
                .map(
                        one ->
                                stoppedComing(
                                        one,
                                        titles.get(one.courseId()),
                                        people.get(one.participantId())))
                .toList();
    }

    private static Set<UUID> each(
            List<Attendances.Missed> missed, Function<Attendances.Missed, UUID> part) {
        return missed.stream().map(part).collect(Collectors.toSet());
    }

    private static TaskView stoppedComing(
            Attendances.Missed missed, LocalizedText title, ParticipantSummary person) {
        return new TaskView(
                TaskKind.ABSENT_IN_A_ROW,
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

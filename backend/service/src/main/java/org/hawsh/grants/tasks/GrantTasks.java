package org.hawsh.grants.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.centres.Centres;
import org.hawsh.platform.database.Rows;

/** What waits for whoever asks, with as much as they may do at each centre. */
@ApplicationScoped
@Transactional
public class GrantTasks {
    private static final String WAITING =
            """
            select distinct w.about_id, w.task
            from unnest(:centres, cast(:todays as date[]), :tasks) as may (centre_id, today, task)
            join grant_task w on w.centre_id = may.centre_id and w.task = may.task
            where :caller <> all (w.not_by)
              and (w.from_on is null or w.from_on <= may.today)
              and (w.before_on is null or may.today < w.before_on)
            """;

    private final EntityManager database;
    private final Centres centres;
    private final CurrentUser user;

    GrantTasks(EntityManager database, Centres centres, CurrentUser user) {
        this.database = database;
        this.centres = centres;
        this.user = user;
    }

    /**
     * By call: what waits for the caller.
     *
     * @param scope centres the caller has been shown to be allowed to read
     */
    public Map<UUID, Set<CallTask>> ofCalls(Collection<UUID> scope) {
        return waiting(scope, CallTask.values(), CallTask::valueOf);
    }

    /** As {@link #ofCalls}, by support. */
    public Map<UUID, Set<SupportTask>> ofSupports(Collection<UUID> scope) {
        return waiting(scope, SupportTask.values(), SupportTask::valueOf);
    }

    private <T extends GrantTask> Map<UUID, Set<T>> waiting(
            Collection<UUID> scope, T[] tasks, Function<String, T> named) {
        Map<UUID, LocalDate> todays =
                scope.stream().collect(Collectors.toMap(Function.identity(), centres::todayAt));
        List<May> may =
                Arrays.stream(tasks)
                        .flatMap(
                                task ->
                                        user.centresWith(task.permission()).stream()
                                                .filter(todays::containsKey)
                                                .map(centre -> new May(centre, task.name())))
                        .toList();
        return Rows.of(database, WAITING, Waiting.class)
                .setParameter("centres", may.stream().map(May::centre).toArray(UUID[]::new))
                .setParameter(
                        "todays",
                        may.stream()
                                .map(one -> todays.get(one.centre()).toString())
                                .toArray(String[]::new))
                .setParameter("tasks", may.stream().map(May::task).toArray(String[]::new))
                .setParameter("caller", user.subject())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Waiting::aboutId,
                                Collectors.mapping(
                                        one -> named.apply(one.task()),
                                        Collectors.toCollection(TreeSet::new))));
    }

    private record May(UUID centre, String task) {}

    private record Waiting(UUID aboutId, String task) {}
}

package org.hawsh.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.ChildrenHere;
import org.hawsh.activities.giving.WaitingPayments;
import org.hawsh.centres.Centres;
import org.hawsh.participants.duplicates.WaitingPairs;
import org.hawsh.participants.exports.WaitingExports;
import org.hawsh.work.records.Records;

/** What waits for whoever asks: each kind is asked of its feature, under the permission by which it is done. */
@ApplicationScoped
@Transactional
class TaskService {
    /** Counted to the end it would be read by nobody. */
    private static final int MOST_PAIRS = 200;

    private final TaskRepository tasks;
    private final StoppedComing stopped;
    private final ChildrenHere children;
    private final WaitingPairs pairs;
    private final WaitingExports exports;
    private final WaitingPayments payments;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    TaskService(
            TaskRepository tasks,
            StoppedComing stopped,
            ChildrenHere children,
            WaitingPairs pairs,
            WaitingExports exports,
            WaitingPayments payments,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.tasks = tasks;
        this.stopped = stopped;
        this.children = children;
        this.pairs = pairs;
        this.exports = exports;
        this.payments = payments;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** @param centre the only one to look at, or null for all the caller's */
    List<TaskView> list(UUID centre) {
        Set<UUID> asked = user.centresWith(Permissions.CENTRE_READ, centre);
        List<TaskView> waiting = new ArrayList<>(ofChildren(asked));
        waiting.addAll(ofCourses(asked));
        waiting.addAll(ofPayments(asked));
        waiting.addAll(ofExports(asked));
        waiting.addAll(ofPairs(asked));
        waiting.sort(Comparator.comparing(TaskView::kind));
        return waiting;
    }

    private Set<UUID> where(String permission, Set<UUID> asked) {
        return user.centresWith(permission).stream()
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }

    /** Whoever is still in the house after its hours, or since another day, is an alarm. */
    private List<TaskView> ofChildren(Set<UUID> asked) {
        Set<UUID> agreeing = where(Permissions.CHILDCARE_RELEASE, asked);
        List<TaskView> found = new ArrayList<>();
        for (ChildrenHere.OfCentre here :
                children.of(where(Permissions.CHILDCARE_READ, asked), user.subject())) {
            UUID centre = here.centreId();
            boolean forgotten =
                    here.since().isBefore(centres.todayAt(centre)) || centres.isAfterHours(centre);
            found.add(
                    TaskView.ofCentre(
                            forgotten ? TaskKind.CHILDREN_STILL_HERE : TaskKind.CHILDREN_HERE,
                            centre,
                            here.since(),
                            here.children()));
            if (here.releases() > 0 && agreeing.contains(centre)) {
                found.add(
                        TaskView.ofCentre(
                                TaskKind.RELEASE_TO_CONFIRM, centre, null, here.releases()));
            }
        }
        return found;
    }

    /** Whoever stopped coming is named to those alone who work with everybody's groups there. */
    private List<TaskView> ofCourses(Set<UUID> asked) {
        Set<UUID> taught = where(Permissions.ROSTER_READ, asked);
        if (taught.isEmpty()) {
            return List.of();
        }
        Set<UUID> anybodys = where(Permissions.SESSION_OF_ANYBODY, taught);
        List<TaskView> found =
                new ArrayList<>(tasks.waiting(centres.nowAt(taught), anybodys, user.subject()));
        List<TaskView> missed = stopped.comingAt(anybodys);
        missed.stream()
                .collect(Collectors.groupingBy(TaskView::centreId))
                .forEach(
                        (centre, some) ->
                                records.shown(
                                        TaskSheet.TASK.didToMany("LIST").at(centre),
                                        some.stream().map(TaskView::participantId).toList()));
        found.addAll(missed);
        return found;
    }

    private List<TaskView> ofPayments(Set<UUID> asked) {
        Set<UUID> paying = where(Permissions.PAYMENT_LIST_PAY, asked);
        return payments.of(paying, user.subject()).stream()
                .map(
                        one ->
                                TaskView.ofCentre(
                                        TaskKind.PAYMENT_TO_MAKE,
                                        one.centreId(),
                                        null,
                                        one.lists()))
                .toList();
    }

    private List<TaskView> ofExports(Set<UUID> asked) {
        Set<UUID> approving = where(Permissions.PARTICIPANT_EXPORT_APPROVE, asked);
        return exports.of(approving, user.subject()).stream()
                .map(
                        one ->
                                TaskView.ofCentre(
                                        TaskKind.EXPORT_TO_DECIDE,
                                        one.centreId(),
                                        null,
                                        one.exports()))
                .toList();
    }

    /** A pair may be of two centres, and is asked about once. */
    private List<TaskView> ofPairs(Set<UUID> asked) {
        Set<UUID> reviewing = where(Permissions.PARTICIPANT_MATCH_REVIEW, asked);
        int waiting = reviewing.isEmpty() ? 0 : pairs.count(reviewing, MOST_PAIRS);
        UUID only = reviewing.size() == 1 ? reviewing.iterator().next() : null;
        return waiting == 0
                ? List.of()
                : List.of(TaskView.ofCentre(TaskKind.PAIRS_TO_REVIEW, only, null, waiting));
    }
}

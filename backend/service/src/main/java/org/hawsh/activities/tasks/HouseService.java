package org.hawsh.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.figures.Attendances;
import org.hawsh.activities.attendance.figures.Attendances.DayOfCentre;
import org.hawsh.activities.childcare.ChildrenHere;
import org.hawsh.centres.Centres;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.ValidationFailed;

/** How many are in the house, and how many come tomorrow. */
@ApplicationScoped
@Transactional
class HouseService {
    private static final DayOfCentre QUIET = new DayOfCentre(null, 0, 0, 0, 0);

    private final TaskRepository tasks;
    private final Attendances attendances;
    private final ChildrenHere children;
    private final Centres centres;
    private final CurrentUser user;

    HouseService(
            TaskRepository tasks,
            Attendances attendances,
            ChildrenHere children,
            Centres centres,
            CurrentUser user) {
        this.tasks = tasks;
        this.attendances = attendances;
        this.children = children;
        this.centres = centres;
        this.user = user;
    }

    List<HouseCount> counts(UUID centre) {
        Map<UUID, LocalDateTime> now =
                centres.nowAt(user.centresWith(Permissions.COURSE_READ, centre));
        Set<UUID> corners = user.centresWith(Permissions.CHILDCARE_READ);
        Map<UUID, DayOfCentre> today =
                attendances.today(now).stream()
                        .collect(Collectors.toMap(DayOfCentre::centreId, Function.identity()));
        Map<UUID, Integer> here =
                children.of(corners, user.subject()).stream()
                        .collect(
                                Collectors.toMap(
                                        ChildrenHere.OfCentre::centreId,
                                        ChildrenHere.OfCentre::children));
        return now.keySet().stream()
                .sorted()
                .map(
                        one -> {
                            DayOfCentre day = today.getOrDefault(one, QUIET);
                            return new HouseCount(
                                    one,
                                    day.sessions(),
                                    day.over(),
                                    day.running(),
                                    day.people(),
                                    corners.contains(one) ? here.getOrDefault(one, 0) : null);
                        })
                .toList();
    }

    TomorrowView expected(UUID centre, LocalDate day) {
        centres.require(centre, Permissions.COURSE_READ);
        ValidationFailed.ifAny(LocalMoments.implausible("?day", day));
        return tasks.expected(centre, day == null ? centres.todayAt(centre).plusDays(1) : day);
    }
}

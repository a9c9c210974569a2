package org.hawsh.activities.attendance.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other features may ask of attendance, about courses and centres the caller has been shown to be allowed to use. */
@ApplicationScoped
@Transactional
public class Attendances {
    private final FigureRepository figures;

    Attendances(FigureRepository figures) {
        this.figures = figures;
    }

    /** Everybody who ever had a place, with what was held while they had it; who was enrolled while nothing was held is missing. */
    public Map<UUID, AttendanceRate> ratesOf(UUID course) {
        return figures.ratesOf(course);
    }

    /** Who has a place and was absent, unexcused, at the last so many sessions that were held. */
    public List<Missed> absentInARow(Collection<UUID> centres, int times) {
        return centres.isEmpty() ? List.of() : figures.absentInARow(centres, times);
    }

    /**
     * What is on today at each of these centres and how many are there.
     *
     * @param now of each centre, by its own clock
     */
    public List<DayOfCentre> today(Map<UUID, LocalDateTime> now) {
        return now.isEmpty() ? List.of() : figures.today(now);
    }

    /**
     * A centre with sessions today.
     *
     * @param over sessions that have ended
     * @param running sessions that are on now
     * @param people different people marked present in those that are on now, and whoever was counted in an open one
     */
    public record DayOfCentre(UUID centreId, int sessions, int over, int running, int people) {}

    /** @param lastOn the day of the last of them */
    public record Missed(UUID centreId, UUID courseId, UUID participantId, LocalDate lastOn) {}
}

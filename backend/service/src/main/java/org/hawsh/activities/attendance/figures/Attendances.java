package org.hawsh.activities.attendance.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
    public List<Missed> absentInARow(UUID centre, int times) {
        return figures.absentInARow(centre, times);
    }

    /** @param lastOn the day of the last of them */
    public record Missed(UUID courseId, UUID participantId, LocalDate lastOn) {}
}

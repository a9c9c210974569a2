package org.hawsh.centres.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.DayRange;
import org.hawsh.centres.closures.Closures;
import org.hawsh.centres.holidays.Holidays;

/** The open days of a centre. */
@ApplicationScoped
class OpenDayService {
    private final Centres centres;
    private final Holidays holidays;
    private final Closures closures;

    OpenDayService(Centres centres, Holidays holidays, Closures closures) {
        this.centres = centres;
        this.holidays = holidays;
        this.closures = closures;
    }

    @Transactional
    List<OpenDay> of(UUID centreId, LocalDate from, LocalDate to) {
        centres.require(centreId, Permissions.CENTRE_READ);
        DayRange range = DayRange.of(from, to, centres.todayAt(centreId));
        OpenDays days =
                new OpenDays(
                        centres.rhythmOf(centreId),
                        holidays.between(range.from(), range.to()),
                        closures.ofCentre(centreId, range.from(), range.to()));
        return range.days().stream().map(days::on).toList();
    }
}

package org.hawsh.centres.holidays;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Holidays are the country's: the finders take no centres. */
@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, UUID> {

    /** Those with a day in the period, both ends included. */
    List<Holiday> between(LocalDate from, LocalDate to) {
        return list("toDay >= ?1 and fromDay <= ?2 order by fromDay, calendar, id", from, to);
    }
}

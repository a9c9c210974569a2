package org.hawsh.centres.holidays;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hawsh.centres.HolidayCalendar;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Kept;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A public holiday of one or more days. */
@Entity
class Holiday extends Kept {
    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    private LocalDate fromDay;

    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private HolidayCalendar calendar;

    private boolean movable;

    @Enumerated(EnumType.STRING)
    private HolidayStatus status;

    private Instant confirmedAt;

    protected Holiday() {}

    Holiday(CreateHoliday request) {
        super(Ids.next());
        calendar = request.calendar();
        movable = request.movable();
        status = HolidayStatus.EXPECTED;
        apply(new EditHoliday(request.name(), request.from(), request.to(), request.status()));
    }

    /**
     * @throws VersionConflict if what the editor saw is not what is stored
     * @throws HolidayProclaimed if it would become a guess again
     */
    void edit(int seenVersion, EditHoliday edited) {
        mustBe(seenVersion);
        if (!status.canBecome(edited.status())) {
            throw new HolidayProclaimed();
        }
        apply(edited);
    }

    private void apply(EditHoliday edited) {
        if (edited.status() == HolidayStatus.CONFIRMED && status != HolidayStatus.CONFIRMED) {
            confirmedAt = Moments.now();
        }
        name = edited.name();
        fromDay = edited.from();
        toDay = edited.to();
        status = edited.status();
    }

    EditHoliday details() {
        return new EditHoliday(name, fromDay, toDay, status);
    }

    HolidayView view() {
        return new HolidayView(
                id(), name, fromDay, toDay, calendar, movable, status, confirmedAt, version());
    }
}

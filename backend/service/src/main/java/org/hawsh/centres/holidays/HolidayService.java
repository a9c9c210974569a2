package org.hawsh.centres.holidays;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Holidays: expected, confirmed, moved and cancelled. */
@ApplicationScoped
@Transactional
class HolidayService {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final HolidayRepository holidays;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    HolidayService(
            HolidayRepository holidays, MergePatch patches, CurrentUser user, Records records) {
        this.holidays = holidays;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    List<HolidayView> list(LocalDate from, LocalDate to) {
        return holidays.between(from == null ? FIRST : from, to == null ? LAST : to).stream()
                .map(Holiday::view)
                .toList();
    }

    HolidayView read(UUID id) {
        return records.find(Holiday.class, id).view();
    }

    HolidayView create(CreateHoliday request) {
        user.mustHoldEverywhere(Permissions.HOLIDAY_MANAGE);
        Holiday created = new Holiday(request);
        ValidationFailed.ifAny(created.details().faults());
        records.created(HolidaySheet.HOLIDAY, created);
        return created.view();
    }

    HolidayView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        user.mustHoldEverywhere(Permissions.HOLIDAY_MANAGE);
        Holiday holiday = records.find(Holiday.class, id);
        MergePatch.Patched<EditHoliday> patched = patches.apply(mergePatch, holiday.details());
        ValidationFailed.ifAny(patched.value().faults());
        holiday.edit(seenVersion, patched.value());
        records.edited(HolidaySheet.HOLIDAY, holiday, patched.changedFields());
        return holiday.view();
    }
}

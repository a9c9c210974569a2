package org.hawsh.centres.holidays;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class HolidaySheet implements Sheet {
    static final Kind HOLIDAY =
            Kind.of("holiday", "CREATE", "EDIT")
                    .withFieldsOf(EditHoliday.class)
                    .readEverywhere(Permissions.HOLIDAY_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(HOLIDAY);
    }
}

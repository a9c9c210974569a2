package org.hawsh.activities.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ScheduleSheet implements Sheet {
    static final Kind ADDRESS = Kind.of("calendar_address", "CREATE", "END");

    @Override
    public List<Kind> kinds() {
        return List.of(ADDRESS);
    }
}

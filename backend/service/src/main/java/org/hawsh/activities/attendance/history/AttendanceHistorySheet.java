package org.hawsh.activities.attendance.history;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class AttendanceHistorySheet implements Sheet {
    static final Kind PARTICIPANT = Kind.of("participant", "READ_ATTENDANCE");

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}

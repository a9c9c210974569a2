package org.hawsh.activities.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class AttendanceDeedsSheet implements Sheet {
    static final String ABSENCE_REASONS = "absence-reasons";
    static final Kind SESSION =
            Kind.of(
                    "course_session",
                    "SAVE_SCAN",
                    "READ_SCAN",
                    "READ_SHEET",
                    "COUNT_PEOPLE",
                    "SUBMIT_SHEET",
                    "MARK_ATTENDANCE",
                    "CORRECT_ATTENDANCE");
    static final Kind SHEET = Kind.of("sheet").withFields("headcount", "sheet", "topic");
    static final Kind COURSE = Kind.of("course", "READ_GRID");
    static final Kind PARTICIPANT =
            Kind.of("participant", "WALK_IN").ofPeople(Permissions.ATTENDANCE_MARK);

    @Override
    public List<Kind> kinds() {
        return List.of(SESSION, SHEET, COURSE, PARTICIPANT);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(ABSENCE_REASONS));
    }
}

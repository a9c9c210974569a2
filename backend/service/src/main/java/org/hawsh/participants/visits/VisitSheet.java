package org.hawsh.participants.visits;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class VisitSheet implements Sheet {
    static final Kind IMPORT = Kind.of("past_attendance_import", "CHECK_IMPORT", "COMMIT_IMPORT");

    @Override
    public List<Kind> kinds() {
        return List.of(IMPORT);
    }
}

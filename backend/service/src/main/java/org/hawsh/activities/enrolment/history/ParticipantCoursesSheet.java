package org.hawsh.activities.enrolment.history;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ParticipantCoursesSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("participant", "READ_COURSES"));
    }
}

package org.hawsh.activities.enrolment.history;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ParticipantCoursesSheet implements Sheet {
    static final Kind PARTICIPANT = Kind.of("participant", "READ_COURSES");

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}

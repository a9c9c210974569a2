package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** What was taught, said by whoever takes the sheet: of one's own sessions, or of anybody's. */
@ApplicationScoped
class TopicService {
    private final Sessions sessions;
    private final CourseSessionRepository stored;
    private final Timetable shown;
    private final Records records;

    TopicService(
            Sessions sessions, CourseSessionRepository stored, Timetable shown, Records records) {
        this.sessions = sessions;
        this.stored = stored;
        this.shown = shown;
        this.records = records;
    }

    @Transactional
    SessionView say(UUID id, int seenVersion, Topic request) {
        SessionRef ref = sessions.lock(id, Permissions.ATTENDANCE_MARK);
        CourseSession session = stored.find(id, Set.of(ref.centreId())).orElseThrow(NotFound::new);
        session.mustBe(seenVersion);
        session.about(request.topic());
        records.done(CourseSheet.SESSION, session, "EDIT", "topic");
        return shown.read(id);
    }
}

package org.hawsh.activities.courses;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class CourseSamples implements Samples {
    private static final String COURSES = "/api/v1/courses";
    private static final String SESSIONS = "/api/v1/sessions";
    private static final LocalDate FIRST = LocalDate.of(2090, 1, 1);
    private static final AtomicInteger HOURS = new AtomicInteger();

    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final UUID course =
            ACourse.at(TheCentres.KIRKUK)
                    .with("startsOn", FIRST.toString())
                    .with("endsOn", FIRST.plusDays(700).toString())
                    .planned();
    private final UUID session = ASession.of(course).at(next(), 1).addedBy(manager);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        requests.put("listCourses", caller -> caller.calls().get(COURSES + "?limit=5"));
        requests.put("createCourse", caller -> ACourse.at(TheCentres.KIRKUK).sentBy(caller));
        requests.put("readCourse", caller -> caller.calls().get(COURSES + "/" + course));
        requests.put("updateCourse", this::edit);
        requests.put("announceCourse", caller -> step(caller, planned(), "announcement", null));
        requests.put(
                "cancelCourse",
                caller -> step(caller, planned(), "cancellation", Map.of("reason", "No room")));
        requests.put(
                "endCourse",
                caller -> step(caller, ACourse.at(TheCentres.KIRKUK).announced(), "ending", null));
        requests.put(
                "listCourseSessions",
                caller -> caller.calls().get(COURSES + "/" + course + "/sessions"));
        requests.put("createSession", caller -> ASession.of(course).at(next(), 1).sentBy(caller));
        requests.put("previewSession", this::preview);
        requests.put(
                "listSessions",
                caller -> caller.calls().get(SESSIONS + "?centreId=" + TheCentres.KIRKUK));
        requests.put("readSession", caller -> caller.calls().get(SESSIONS + "/" + session));
        requests.put("updateSession", this::move);
        requests.put("cancelSession", this::cancel);
        requests.put("saveSessionTopic", this::say);
        return requests;
    }

    private Response edit(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag("course", course))
                .body("{\"offerHours\":48}")
                .patch(COURSES + "/" + course);
    }

    private static Response step(Someone caller, UUID course, String step, Object body) {
        var request = caller.calls().header("If-Match", tag("course", course));
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(COURSES + "/" + course + "/" + step);
    }

    private Response preview(Someone caller) {
        LocalDateTime from = next();
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("startsAt", from.toString(), "endsAt", from.plusHours(1).toString()))
                .post(COURSES + "/" + course + "/session-previews");
    }

    private Response move(Someone caller) {
        UUID one = ASession.of(course).at(next(), 1).addedBy(manager);
        LocalDateTime from = next();
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag("course_session", one))
                .body("{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}".formatted(from, from.plusHours(1)))
                .patch(SESSIONS + "/" + one);
    }

    private Response cancel(Someone caller) {
        UUID one = ASession.of(course).at(next(), 1).addedBy(manager);
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", tag("course_session", one))
                .body(Map.of("reason", "No electricity"))
                .post(SESSIONS + "/" + one + "/cancellation");
    }

    /** A facilitator says it of their own sessions only, so each caller teaches the course. */
    private Response say(Someone caller) {
        UUID teacher =
                AStaffMember.at(TheCentres.KIRKUK)
                        .with("subject", caller.subject().toString())
                        .added();
        UUID taught =
                ACourse.at(TheCentres.KIRKUK)
                        .with("startsOn", FIRST.toString())
                        .with("endsOn", FIRST.plusDays(700).toString())
                        .taughtBy(teacher)
                        .with("childcareSeats", 0)
                        .planned();
        UUID one = ASession.of(taught).at(next(), 1).addedBy(manager);
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", tag("course_session", one))
                .body(Map.of("topic", "Listening"))
                .put(SESSIONS + "/" + one + "/topic");
    }

    private UUID planned() {
        return ACourse.at(TheCentres.KIRKUK).planned();
    }

    private static LocalDateTime next() {
        return FIRST.atStartOfDay().plusHours(HOURS.getAndIncrement());
    }

    private static String tag(String table, UUID id) {
        long version =
                table.equals("course")
                        ? Databases.count("select version from course where id = ?", id)
                        : Databases.count("select version from course_session where id = ?", id);
        return "\"" + version + ".en." + (table.equals("course") ? "course" : "session") + "\"";
    }
}

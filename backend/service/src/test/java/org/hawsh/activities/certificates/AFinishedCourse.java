package org.hawsh.activities.certificates;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Someone;

/** A course that has ended, with those who completed it. */
final class AFinishedCourse {
    private final UUID centre;
    private final UUID course = UUID.randomUUID();
    private UUID enrolment;
    private int position;

    private AFinishedCourse(UUID centre) {
        this.centre = centre;
    }

    static AFinishedCourse at(UUID centre) {
        UUID activity = UUID.randomUUID();
        AFinishedCourse finished = new AFinishedCourse(centre);
        Databases.execute(
                "insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, hazardous,"
                        + " certificate, completion_percent, retired, version)"
                        + " values (?, ?, 'خياطة', 'دروومان', 'ARTS_AND_CRAFTS', 'CLOSED_GROUP', false, false, false, 'ATTENDANCE', 80, false, 0)",
                activity,
                "Sewing " + activity);
        Databases.execute(
                "insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,"
                        + " childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at, version)"
                        + " values (?, ?, ?, 'ENDED', '2026-08-01', '2026-10-31', 'ar', 20, 10, 0, 'FIRST_COME', 48, 80, '{}', false, 'FULL', now(), 0)",
                finished.course,
                centre,
                activity);
        return finished;
    }

    /** @param latin as the person types the name; null if nobody asked */
    UUID completedBy(String given, String father, String latin) {
        APerson person = APerson.called(given).named("father", father).at(centre);
        if (latin != null) {
            person.named("latin", latin);
        }
        UUID participant = person.madeBy(Someone.with(Role.REGISTRAR, centre));
        enrolment = UUID.randomUUID();
        Databases.execute(
                "insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, applied_at,"
                        + " enrolled_on, ended_on, certificate, held_sessions, attended_sessions, version)"
                        + " values (?, ?, ?, ?, 'COMPLETED', ?, 'NONE', now(), '2026-08-01', '2026-10-31', 'ATTENDANCE', 10, 9, 0)",
                enrolment,
                course,
                centre,
                participant,
                ++position);
        return participant;
    }

    /** @param at the centre's own time */
    void met(String at, int minutes) {
        session(at, minutes, "PLANNED", null);
    }

    void didNotMeet(String at) {
        session(at, 90, "CANCELLED", "The teacher is ill");
    }

    private void session(String at, int minutes, String state, String because) {
        Databases.execute(
                "insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, cancel_reason, version)"
                        + " select ?, ?, ?, t, t + ? * interval '1 minute', ?, ?, 0 from cast(? as timestamp) t",
                UUID.randomUUID(),
                course,
                centre,
                minutes,
                state,
                because,
                at);
    }

    /** Whoever completed it last, as if whoever takes it back had just written it down. */
    Response takenBackBy(Someone who) {
        Databases.execute(
                "update enrolment set completed_at = now(), completed_by = ? where id = ?",
                who.subject(),
                enrolment);
        return who.calls()
                .contentType("application/json")
                .body(Map.of("enrolmentIds", List.of(enrolment)))
                .post("/api/v1/courses/" + course + "/completion/withdrawal");
    }

    String certificates() {
        return "/api/v1/courses/" + course + "/certificates";
    }
}

package org.hawsh.activities.enrolment;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class EnrolmentSamples implements Samples {
    private static final LocalDate TODAY = Clocks.now().toLocalDate();

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final UUID course = withPlaces();
    private final UUID full = ACourseToJoin.at(TheCentres.KIRKUK).of(1).waiting(500).id();
    private final UUID over =
            ACourseToJoin.at(TheCentres.KIRKUK)
                    .of(500)
                    .from(TODAY.minusDays(200), TODAY.minusDays(100))
                    .id();
    private final UUID scored = ACourseToJoin.at(TheCentres.KIRKUK).scored().id();
    private final UUID person = People.woman(TheCentres.KIRKUK);
    private final String in = AnEnrolment.of(person).into(course, registrar);

    EnrolmentSamples() {
        AnEnrolment.of(People.woman(TheCentres.KIRKUK)).into(full, registrar);
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "listEnrolments", caller -> caller.calls().get(at(course, "/enrolments"))),
                Map.entry(
                        "createEnrolment",
                        caller ->
                                AnEnrolment.of(People.woman(TheCentres.KIRKUK))
                                        .sentBy(caller, withPlaces())),
                Map.entry(
                        "readEnrolment",
                        caller -> caller.calls().get(at(course, "/enrolments/" + in))),
                Map.entry("updateEnrolment", this::update),
                Map.entry("acceptOffer", caller -> offered(caller, "acceptance", null)),
                Map.entry("declineOffer", caller -> offered(caller, "refusal", null)),
                Map.entry(
                        "endEnrolment",
                        caller -> offered(caller, "ending", Map.of("reason", "WORK"))),
                Map.entry(
                        "overrideOrder",
                        caller ->
                                step(
                                        caller,
                                        full,
                                        waiting(),
                                        "override",
                                        Map.of("reason", "A reason of substance."))),
                Map.entry("readCoursePlaces", caller -> caller.calls().get(at(course, "/places"))),
                Map.entry("readCompletion", caller -> caller.calls().get(at(over, "/completion"))),
                Map.entry("completeEnrolments", this::complete),
                Map.entry("cancelCompletion", this::takeBack),
                Map.entry("listTracers", caller -> caller.calls().get(at(over, "/tracers"))),
                Map.entry("recordTracer", this::trace),
                Map.entry("readSelection", caller -> caller.calls().get(at(scored, "/selection"))),
                Map.entry("saveSelection", this::select),
                Map.entry("declareNoInterest", this::declare),
                Map.entry("saveInterviewSheet", this::score),
                Map.entry("decideSelection", this::decide),
                Map.entry(
                        "listParticipantEnrolments",
                        caller ->
                                caller.calls()
                                        .get("/api/v1/participants/" + person + "/enrolments")));
    }

    /** A course of its own for whoever takes a place, so that no sample ever finds it full. */
    private static UUID withPlaces() {
        return ACourseToJoin.at(TheCentres.KIRKUK).of(5).id();
    }

    private Response update(Someone caller) {
        UUID with = withPlaces();
        String own = AnEnrolment.of(People.woman(TheCentres.KIRKUK)).into(with, registrar);
        String tag = registrar.calls().get(at(with, "/enrolments/" + own)).header("ETag");
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("placementLevel", "A2"))
                .patch(at(with, "/enrolments/" + own));
    }

    private Response complete(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("enrolmentIds", List.of(attended())))
                .post(at(over, "/completion"));
    }

    /** Somebody whom the caller completed: nobody else takes it back. */
    private Response takeBack(Someone caller) {
        Object enrolment = attended();
        Databases.execute(
                """
                with counted as (update course set places_taken = places_taken - 1 where id = ?)
                update enrolment set state = 'COMPLETED', ended_on = ?, held_sessions = 1, attended_sessions = 1,
                       completed_at = now(), completed_by = ?
                where id = ?::uuid
                """,
                over,
                TODAY,
                caller.subject(),
                enrolment.toString());
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("enrolmentIds", List.of(enrolment)))
                .post(at(over, "/completion/withdrawal"));
    }

    private Response trace(Someone caller) {
        String enrolment = attended().toString();
        Databases.execute(
                """
                with counted as (update course set places_taken = places_taken - 1 where id = ?)
                update enrolment set state = 'COMPLETED', ended_on = ?, held_sessions = 1, attended_sessions = 1
                where id = ?::uuid
                """,
                over,
                TODAY.minusDays(100),
                enrolment);
        return step(
                caller,
                over,
                enrolment,
                "tracers",
                Map.of("months", 3, "outcome", "WORKING", "askedOn", TODAY.toString()));
    }

    private Response select(Someone caller) {
        UUID fresh = ACourseToJoin.at(TheCentres.KIRKUK).scored().id();
        return select(caller, fresh, caller.subject(), registrar.subject());
    }

    private Response declare(Someone caller) {
        return declare(caller, chosenBy(caller));
    }

    private Response score(Someone caller) {
        UUID chosen = chosenBy(caller);
        declaredInTheTables(chosen);
        return score(caller, chosen, applying(chosen));
    }

    private Response decide(Someone caller) {
        UUID chosen = chosenBy(caller);
        declaredInTheTables(chosen);
        String applied = applying(chosen);
        Databases.execute(
                """
                insert into selection_sheet (enrolment_id, course_id, centre_id, subject, points, filled_at)
                select ?::uuid, course_id, centre_id, subject, '{5}', now() from selection_member where course_id = ?
                """,
                applied, chosen);
        return caller.calls().post(at(chosen, "/selection/decision"));
    }

    private UUID chosenBy(Someone caller) {
        UUID fresh = ACourseToJoin.at(TheCentres.KIRKUK).scored().id();
        select(
                        Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK),
                        fresh,
                        caller.subject(),
                        registrar.subject())
                .then()
                .statusCode(200);
        return fresh;
    }

    private String applying(UUID chosen) {
        return AnEnrolment.of(People.woman(TheCentres.KIRKUK)).into(chosen, registrar);
    }

    private static void declaredInTheTables(UUID chosen) {
        Databases.execute(
                "update selection_member set declared_at = now() where course_id = ?", chosen);
    }

    private static Response select(Someone caller, UUID course, UUID one, UUID other) {
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.selection\"")
                .body(
                        Map.of(
                                "criteria",
                                List.of(
                                        Map.of(
                                                "title",
                                                ACentre.inThreeLanguages("Need"),
                                                "weight",
                                                100)),
                                "committee",
                                List.of(one, other)))
                .put(at(course, "/selection"));
    }

    private static Response declare(Someone caller, UUID course) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("noInterest", true))
                .post(at(course, "/selection/declaration"));
    }

    private static Response score(Someone caller, UUID course, String id) {
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"1.en.selection\"")
                .body(Map.of("points", List.of(5)))
                .put(at(course, "/enrolments/" + id + "/interview-sheet"));
    }

    private Response offered(Someone caller, String step, Object body) {
        UUID with = withPlaces();
        String applied =
                AnEnrolment.of(People.woman(TheCentres.KIRKUK)).later().into(with, registrar);
        return step(caller, with, applied, step, body);
    }

    private String waiting() {
        return AnEnrolment.of(People.woman(TheCentres.KIRKUK)).into(full, registrar);
    }

    /** Somebody of the course that is over who came to its one session. */
    private UUID attended() {
        UUID who = People.woman(TheCentres.KIRKUK);
        UUID enrolment = UUID.randomUUID();
        Databases.execute(
                """
                with counted as (
                    update course set places_taken = places_taken + 1, next_position = next_position + 1 where id = ?
                    returning id, centre_id, next_position - 1 as position),
                came as (
                    insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, sheet, version)
                    select gen_random_uuid(), id, centre_id, ?, ?, 'PLANNED', 'OPEN', 0 from counted
                    where not exists (select from course_session s where s.course_id = counted.id))
                insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, applied_at,
                    enrolled_on, version)
                select ?, id, centre_id, ?, 'ENROLLED', position, 'NONE', now(), ?, 0 from counted
                """,
                over,
                TODAY.minusDays(150).atTime(9, 0),
                TODAY.minusDays(150).atTime(11, 0),
                enrolment,
                who,
                TODAY.minusDays(200));
        Databases.execute(
                """
                insert into attendance (session_id, participant_id, centre_id, held_on, mark, walk_in, conflict, device, counter)
                select id, ?, centre_id, starts_at::date, 'PRESENT', false, false, gen_random_uuid(), 1
                from course_session where course_id = ?
                """,
                who,
                over);
        return enrolment;
    }

    private static Response step(Someone caller, UUID course, String id, String step, Object body) {
        return AnEnrolment.step(caller, course, id, step, body);
    }

    private static String at(UUID course, String rest) {
        return "/api/v1/courses/" + course + rest;
    }
}

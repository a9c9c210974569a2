package org.hawsh.activities;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ASession;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever keeps a copy of the courses, sessions and enrolments asks for what changed since the last thing they heard of. */
@HawshTest
class ChangesToldTest {
    @Inject EntityManager database;

    private UUID centre;
    private Someone manager;
    private String courses;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        courses = "/api/v1/courses?centreId=" + centre;
    }

    @Test
    void whatChangedComesInTheOrderOfChangeAndPageByPage() {
        UUID first = ACourse.at(centre).planned();
        UUID second = ACourse.at(centre).planned();
        String held = greatest(courses);
        UUID third = ACourse.at(centre).planned();
        changed(first);
        assertEquals(List.of(second, third, first), told(courses + "&limit=1", held));
        String then = manager.calls().get("/api/v1/courses/" + first).path("updatedAt");
        assertEquals(List.of(first), told(courses, then));
    }

    @Test
    void whatIsStillBeingWrittenIsToldTheNextTimeAndWithItWhatChangedMeanwhile() {
        UUID slow = ACourse.at(centre).planned();
        UUID quick = ACourse.at(centre).planned();
        String held = greatest(courses);
        QuarkusTransaction.begin();
        database.createNativeQuery("select set_config('hawsh.centres', ?, true)")
                .setParameter(1, "{" + centre + "}")
                .getSingleResult();
        assertEquals(
                1,
                database.createNativeQuery("update course set version = version + 1 where id = ?")
                        .setParameter(1, slow)
                        .executeUpdate());
        changed(quick);
        assertEquals(
                List.of(), told(courses, greatest(courses)), "who waits for it hears of nothing");
        QuarkusTransaction.commit();
        assertEquals(List.of(slow, quick), told(courses, held));
    }

    @Test
    void aSessionThatIsCancelledIsTold() {
        UUID course = ACourse.at(centre).planned();
        UUID other = session(course, 3);
        UUID session = session(course, 2);
        String sessions = "/api/v1/sessions?centreId=" + centre;
        String day = "&from=%1$s&to=%1$s".formatted(Clocks.now().toLocalDate().plusDays(2));
        String held = manager.calls().get("/api/v1/sessions/" + session).path("updatedAt");
        cancel(other);
        cancel(session);
        assertEquals(List.of(other, session), told(sessions + "&limit=1", held));
        assertEquals(List.of(session), told(sessions + day, held));
    }

    @Test
    void anEnrolmentIsToldWhateverBecameOfIt() {
        UUID course = ACourse.at(centre).announced();
        String enrolments = "/api/v1/courses/" + course + "/enrolments";
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        String held = Instant.now().toString();
        UUID gone = UUID.fromString(enrolled(registrar, enrolments));
        UUID in = UUID.fromString(enrolled(registrar, enrolments));
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("reason", "MOVED"))
                .post(enrolments + "/" + gone + "/ending")
                .then()
                .statusCode(200);
        manager = registrar;
        assertEquals(List.of(in, gone), told(enrolments + "?limit=1", held));
        assertEquals(List.of(gone), told(enrolments + "?who=LEFT", held));
        registrar.calls().get(enrolments).then().body("items.id", contains(in.toString()));
        registrar.calls().get(enrolments + "?who=WAITING").then().body("items", empty());
    }

    private String enrolled(Someone registrar, String enrolments) {
        UUID person = APerson.called(APerson.unheardOf()).at(centre).madeBy(registrar);
        return Made.name(
                registrar
                        .calls()
                        .contentType("application/json")
                        .body(Map.of("participantId", person))
                        .post(enrolments));
    }

    private UUID session(UUID course, int day) {
        return ASession.of(course)
                .at(Clocks.now().toLocalDate().plusDays(day).atTime(10, 0), 1)
                .addedBy(manager);
    }

    private void cancel(UUID session) {
        manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.session\"")
                .body(Map.of("reason", "The trainer is ill"))
                .post("/api/v1/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
    }

    private void changed(UUID course) {
        manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.course\"")
                .body("{\"capacity\": 12}")
                .patch("/api/v1/courses/" + course)
                .then()
                .statusCode(200);
    }

    private String greatest(String list) {
        List<String> moments = manager.calls().get(list).jsonPath().getList("items.updatedAt");
        return moments.stream().max(String::compareTo).orElseThrow();
    }

    /** Every page of it. */
    private List<UUID> told(String list, String since) {
        List<UUID> told = new ArrayList<>();
        String asked = list + (list.contains("?") ? "&" : "?") + "updatedSince=" + since;
        String next = "";
        while (next != null) {
            JsonPath page =
                    manager.calls().get(asked + next).then().statusCode(200).extract().jsonPath();
            page.<String>getList("items.id").forEach(id -> told.add(UUID.fromString(id)));
            next = page.get("next") == null ? null : "&cursor=" + page.get("next");
        }
        return told;
    }
}

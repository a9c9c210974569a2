package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ASession;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements the requests of every day send to the database, what the caller may do among them: no more of them for many
 * rows than for one, and no more than a desk can wait for.
 */
@HawshTest
class StatementsSentTest {
    private static final Map<String, Long> MOST =
            Map.of(
                    "one person", 4L,
                    "a page of people", 3L,
                    "a search", 8L,
                    "a page of courses", 2L,
                    "the sessions of a course", 3L,
                    "counts", 2L);

    @Inject EntityManagerFactory database;

    private UUID centre;
    private Someone registrar;
    private Someone manager;
    private UUID course;
    private String person;

    @BeforeEach
    void aCentreWithOneOfEach() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        person = register();
        course = ACourse.at(centre).announced();
        addSession(1);
    }

    @Test
    void theRequestsOfEveryDaySendFewStatementsAndNoMoreForManyRows() {
        Map<String, Long> ofOne = sent();
        for (int i = 2; i < 6; i++) {
            register();
            ACourse.at(centre).announced();
            addSession(i);
        }
        Map<String, Long> ofMany = sent();
        assertEquals(ofOne, ofMany);
        ofMany.forEach((what, count) -> assertTrue(count <= MOST.get(what), what + ": " + count));
    }

    private Map<String, Long> sent() {
        Map<String, Long> sent = new LinkedHashMap<>();
        count(sent, "one person", () -> read(registrar, "/participants/" + person));
        count(sent, "a page of people", () -> read(registrar, "/participants"));
        count(sent, "a search", this::search);
        count(sent, "a page of courses", () -> read(manager, "/courses"));
        count(
                sent,
                "the sessions of a course",
                () -> read(manager, "/courses/" + course + "/sessions"));
        count(sent, "counts", () -> read(manager, "/participants/registration-counts"));
        return sent;
    }

    private void count(Map<String, Long> sent, String what, Supplier<Response> request) {
        sent.put(what, Statements.of(database, () -> request.get().then().statusCode(200)));
    }

    private static Response read(Someone reader, String address) {
        return reader.calls().get("/api/v1" + address);
    }

    private Response search() {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "Sara Ahmed"))
                .post("/api/v1/participants/searches");
    }

    private String register() {
        return APerson.called("Sara")
                .named("father", "Ahmed")
                .at(centre)
                .registeredBy(registrar)
                .getString("id");
    }

    private void addSession(int day) {
        ASession.of(course)
                .at(Clocks.now().toLocalDate().plusDays(day).atTime(10, 0), 2)
                .addedBy(manager);
    }
}

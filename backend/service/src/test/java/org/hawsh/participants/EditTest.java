package org.hawsh.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class EditTest {
    private Someone registrar;
    private String person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person =
                "/api/v1/participants/"
                        + APerson.called("Sara")
                                .childOf("Ahmed", "Hassan")
                                .ofFamily("Najjar")
                                .bornIn(1996)
                                .registeredBy(registrar)
                                .getString("id");
    }

    @Test
    void whatIsLeftOutOfAPatchStaysAndNullTakesAway() {
        patch(
                        "\"0.en.record\"",
                        "{\"name\":{\"given\":\"سارة\",\"grandfather\":null},\"birthDate\":null}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1.en.record\"")
                .body("name.given", equalTo("سارة"))
                .body("name.father", equalTo("Ahmed"))
                .body("name.grandfather", nullValue())
                .body("name.familyRecorded", equalTo(true))
                .body("birthDate", nullValue());
    }

    @Test
    void anEditWithoutTheVersionItWasMadeOnIsRefused() {
        registrar
                .calls()
                .contentType("application/merge-patch+json")
                .body("{\"sex\":\"MALE\"}")
                .patch(person)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:hawsh:problem:precondition-required"));
    }

    @Test
    void anEditOfAnOlderVersionOverwritesNothing() {
        patch("\"0.en.record\"", "{\"name\":{\"given\":\"Zara\"}}").then().statusCode(200);
        patch("\"0.ar.record\"", "{\"name\":{\"given\":\"Lara\"}}").then().statusCode(412);
        registrar
                .calls()
                .get(person)
                .then()
                .body("name.given", equalTo("Zara"))
                .header("ETag", "\"1.en.record\"");
    }

    @Test
    void ofTwoEditorsAtTheSameMomentExactlyOneSaves() throws Exception {
        int editors = 8;
        ExecutorService pool = Executors.newFixedThreadPool(editors);
        try {
            List<Callable<Integer>> edits =
                    IntStream.range(0, editors)
                            .<Callable<Integer>>mapToObj(
                                    editor ->
                                            () ->
                                                    patch(
                                                                    "\"0.en.record\"",
                                                                    "{\"name\":{\"given\":\"Editor "
                                                                            + editor
                                                                            + "\"}}")
                                                            .statusCode())
                            .toList();
            List<Integer> statuses =
                    pool.invokeAll(edits).stream()
                            .map(
                                    answer -> {
                                        try {
                                            return answer.get();
                                        } catch (Exception e) {
                                            throw new AssertionError(e);
                                        }
                                    })
                            .toList();
            assertEquals(
                    1,
                    statuses.stream().filter(status -> status == 200).count(),
                    statuses.toString());
            assertEquals(
                    editors - 1,
                    statuses.stream().filter(status -> status == 412).count(),
                    statuses.toString());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whatTheServerManagesCannotBeInjected() {
        patch("\"0.en.record\"", "{\"reference\":\"KRK-000000-0\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reference"))
                .body("errors[0].code", equalTo("unknown-property"));
        patch("\"0.en.record\"", "{\"sex\":\"OTHER\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-one-of"));
        patch("\"0.en.record\"", "[]").then().statusCode(400);
        patch("\"0.en.record\"", "{\"name\":{\"given\":null}}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name/given"));
    }

    @Test
    void aPersonOfAnotherCentreCannotBeEdited() {
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        baghdad.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.record\"")
                .body("{\"sex\":\"MALE\"}")
                .patch(person)
                .then()
                .statusCode(404);
    }

    @Test
    void aPersonWhoBelongsToTwoCentresIsSeenByBoth() {
        Someone diyala = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        diyala.calls().get(person).then().statusCode(404);
        Databases.execute(
                "insert into participant_centre (participant_id, centre_id, since) values (?, ?, current_date)",
                UUID.fromString(person.substring(person.lastIndexOf('/') + 1)),
                TheCentres.DIYALA);
        diyala.calls().get(person).then().statusCode(200);
        registrar.calls().get(person).then().statusCode(200);
    }

    private Response patch(String version, String body) {
        return registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(body)
                .patch(person);
    }
}

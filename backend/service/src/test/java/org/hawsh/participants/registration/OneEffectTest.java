package org.hawsh.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** A repeated request has one effect. */
@HawshTest
class OneEffectTest {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final String key = UUID.randomUUID().toString();

    @Test
    void aRegistrationSentAgainAnswersTheSameAndRegistersOnce() {
        Response first = register(key, "Repeated");
        Response again = register("\"" + key + "\"", "Repeated");
        assertEquals(201, first.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(1, registered("Repeated"));
    }

    @Test
    void twentyAtTheSameMomentRegisterOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> requests =
                    IntStream.range(0, 20)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> register(key, "Twenty").statusCode())
                            .toList();
            for (Future<Integer> answer : pool.invokeAll(requests)) {
                assertTrue(List.of(201, 409).contains(answer.get()), "answered " + answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(201, register(key, "Twenty").statusCode());
        assertEquals(1, registered("Twenty"));
    }

    @Test
    void aKeyBelongsToOneRequestOfOneCaller() {
        register(key, "Mine").then().statusCode(201);
        register(key, "Another")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hawsh:problem:idempotency-key-reused"));
        Someone.with(Role.REGISTRAR, TheCentres.KIRKUK)
                .calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body("Another"))
                .post("/api/v1/participants")
                .then()
                .statusCode(201);
        assertEquals(1, registered("Another"));
    }

    @Test
    void aRefusedRequestLeavesTheKeyFree() {
        register(key, " ").then().statusCode(422);
        register(key, "Mended").then().statusCode(201);
    }

    @Test
    void whoeverLostTheRoleDoesNotSeeTheAnswerAgain() {
        register(key, "Gone").then().statusCode(201);
        registrar.losesEveryRole();
        register(key, "Gone").then().statusCode(403);
    }

    @Test
    void theKeptAnswerIsSealed() {
        register(key, "Sealedinthere").then().statusCode(201);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from idempotency_record where key = ? and position('Sealedinthere'::bytea in sealed_answer) = 0",
                        key));
    }

    @Test
    void theKeyOfAnExpiredAnswerIsFreeAgain() {
        register(key, "Freekey").then().statusCode(201);
        Databases.execute(
                "update idempotency_record set created_at = now() - interval '73 hours' where key = ?",
                key);
        register(key, "Freekey").then().statusCode(201);
        assertEquals(2, registered("Freekey"));
    }

    @Test
    void aKeyHasAForm() {
        register("short", "Nobody")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    private Response register(String idempotencyKey, String given) {
        return registrar
                .calls()
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(body(given))
                .post("/api/v1/participants");
    }

    private static Map<String, Object> body(String given) {
        return Map.of(
                "centreId",
                TheCentres.KIRKUK,
                "sex",
                "FEMALE",
                "name",
                Map.of("given", given),
                "consent",
                Map.of("how", "WRITTEN", "language", "ar", "textVersion", "2026-11"));
    }

    private static long registered(String given) {
        return Databases.count("select count(*) from participant where given = ?", given);
    }
}

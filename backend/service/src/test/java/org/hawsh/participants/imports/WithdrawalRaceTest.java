package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody enrols a person at the moment at which the import that brought them is taken back: one of the two waits, and is refused. */
@HawshTest
class WithdrawalRaceTest {
    private final AnImport files = AnImport.inKirkuk();
    private final Someone registrar = files.registrar();
    private String id;
    private String person;

    @BeforeEach
    void somebodyIsBroughtIn() {
        id = files.csv("given,sex\n" + APerson.unheardOf() + ",F\n").jsonPath().getString("id");
        files.commit(id).then().statusCode(200);
        person = files.broughtBy(id).get(0);
    }

    @Test
    void whoEnrolsWhileItIsTakenBackWaitsAndIsRefused() throws Exception {
        String enrolments = TouchedPeople.enrolmentsOfSomeCourse();
        try (Connection owner = Databases.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            // The last thing a taking back does is held up: everybody is removed, and nothing
            // committed.
            statement.execute("select from name_word_edition for update");
            CompletableFuture<Response> back = waits(() -> files.withdraw(id), 1);
            CompletableFuture<Response> enrolled =
                    waits(
                            () ->
                                    registrar
                                            .calls()
                                            .contentType("application/json")
                                            .body(Map.of("participantId", person))
                                            .post(enrolments),
                            2);
            owner.rollback();
            assertEquals(200, back.get(30, TimeUnit.SECONDS).statusCode());
            assertEquals(409, enrolled.get(30, TimeUnit.SECONDS).statusCode());
        }
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from enrolment where participant_id = ?",
                        UUID.fromString(person)));
    }

    @Test
    void whatIsJustBeingWrittenOfSomebodyIsWaitedForAndKeepsTheImport() throws Exception {
        try (Connection owner = Databases.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(
                    "insert into participant_mother (participant_id, given) values ('%s', 'Amina')"
                            .formatted(person));
            statement.execute(
                    "insert into participant_profile (participant_id, languages, skills, access_needs, guardian_id, guardian_relationship)"
                            + " select '%s', '{}', '{}', '{}', '%s', 'OTHER'"
                                    .formatted(
                                            APerson.called(APerson.unheardOf()).madeBy(registrar),
                                            person));
            CompletableFuture<Response> back = waits(() -> files.withdraw(id), 1);
            owner.commit();
            back.get(30, TimeUnit.SECONDS)
                    .then()
                    .statusCode(409)
                    .body("errors.about", hasItem(person));
        }
        registrar.calls().get("/api/v1/participants/" + person).then().statusCode(200);
    }

    /** @param waiting how many stand in line at the database then */
    private static CompletableFuture<Response> waits(Supplier<Response> request, int waiting) {
        CompletableFuture<Response> sent = CompletableFuture.supplyAsync(request);
        Soon.holds(
                "it waits",
                () ->
                        sent.isDone()
                                || Databases.count(
                                                "select count(*) from pg_locks where not granted")
                                        >= waiting);
        assertFalse(sent.isDone(), "it did not wait");
        return sent;
    }
}

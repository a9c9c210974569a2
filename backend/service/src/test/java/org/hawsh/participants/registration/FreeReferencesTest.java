package org.hawsh.participants.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.participants.registration.FreeReferences.Length;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At a centre with one number of six digits, instead of a million, so that nobody has to be registered a million times. */
@HawshTest
class FreeReferencesTest {
    private static final Length ONE_OF_SIX = new Length(6, 1);

    @Inject EntityManager database;

    private UUID centre;
    private String code;
    private Someone registrar;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        code = registrar.calls().get("/api/v1/centres/" + centre).path("code");
    }

    @Test
    void whoeverFindsNoNumberOfSixDigitsIsKnownByOneOfSevenEverywhere() {
        QuarkusMock.installMockForType(
                references(ONE_OF_SIX, new Length(7, 10_000_000)), FreeReferences.class);
        registered().body("reference", matchesPattern(code + "-000000-[0-9]"));

        var second = registered().body("reference", matchesPattern(code + "-[0-9]{7}-[0-9]"));
        String id = second.extract().path("id");
        String reference = second.extract().path("reference");

        String digits = reference.substring(4, 11);
        int check = Character.digit(reference.charAt(12), 10);
        for (String typed : List.of(reference, digits + check, digits)) {
            searched(typed)
                    .body("items.participant.id", contains(id))
                    .body("items.match", contains("REFERENCE"));
        }
        searched(digits + (check + 1) % 10).body("items", hasSize(0));
        walksIn(reference)
                .statusCode(201)
                .body("row.reference", equalTo(reference))
                .body("row.attendance.mark", equalTo("PRESENT"));
    }

    @Test
    void ofManyAtOnceOnlyThoseForWhomThereIsNoNumberOfSixGetOneOfSeven() {
        List<String> drawn = drawn(references(ONE_OF_SIX, new Length(7, 10_000_000)), 40);
        assertEquals(40, new HashSet<>(drawn).size());
        assertEquals(39, drawn.stream().filter(one -> one.length() == 13).count());
    }

    @Test
    void aNumberOfSomebodyWhoWasTakenOutIsNotFree() {
        String only = drawn(references(ONE_OF_SIX), 1).get(0);
        Databases.execute("insert into participant_reference_retired values (?)", only);
        String next = drawn(references(ONE_OF_SIX, new Length(7, 1)), 1).get(0);
        assertTrue(next.startsWith(code + "-0000000-"), next);
    }

    @Test
    void whereNoNumberOfEitherLengthIsFoundThisIsSaid() {
        FreeReferences two = references(ONE_OF_SIX, new Length(7, 1));
        assertEquals(2, drawn(two, 2).size());
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> drawn(two, 3));
        assertEquals(
                "2 references of "
                        + code
                        + " were found free and 3 are needed: its numbers are used up",
                refused.getMessage());
    }

    private FreeReferences references(Length... lengths) {
        return new FreeReferences(database, List.of(lengths));
    }

    private List<String> drawn(FreeReferences references, int count) {
        return QuarkusTransaction.requiringNew().call(() -> references.of(code, count));
    }

    private ValidatableResponse registered() {
        return APerson.called(APerson.unheardOf())
                .at(centre)
                .sentBy(registrar)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse searched(String text) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse walksIn(String reference) {
        Someone facilitator = Someone.with(Role.FACILITATOR, centre);
        ACourseThatMet course = ACourseThatMet.at(centre);
        course.taughtBy("STAFF", facilitator.subject());
        UUID session = course.session(Clocks.now().toLocalDate().atTime(0, 1), "OPEN");
        return facilitator
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        Map.of(
                                "reference",
                                reference,
                                "device",
                                UUID.randomUUID(),
                                "counter",
                                1,
                                "markedAt",
                                Instant.now().toString()))
                .post("/api/v1/sessions/" + session + "/walk-ins")
                .then();
    }
}

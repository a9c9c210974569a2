package org.hawsh.participants.profile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HawshTest
class DisplacementTest {
    private static final Map<String, Object> FROM_MOSUL =
            Map.of(
                    "status",
                    "IDP",
                    "since",
                    Map.of("year", 2014, "month", 6),
                    "originGovernoratePcode",
                    "IQG15");

    private Someone registrar;
    private ARecord person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = ARecord.of(APerson.called("Ibrahim"), registrar);
    }

    @Test
    void whoeverWritesAnOriginDownCannotReadItAgain() {
        String answer =
                person.post("/displacement-episodes", FROM_MOSUL)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString();
        assertFalse(answer.contains("IQG15"), answer);
        person.post("/origin-readings", Map.of("purpose", "MEDIATION")).then().statusCode(404);
        String profile = person.get("/profile").asString();
        assertTrue(profile.contains("\"displacementRecorded\":true"), profile);
        assertFalse(profile.contains("IQG15") || profile.contains("IDP"), profile);
    }

    @Test
    void anOriginIsReadByAnotherPermissionForAPurposeAndTheReadingIsLogged() {
        person.post("/displacement-episodes", FROM_MOSUL).then().statusCode(201);
        Someone mediator = mediatorOf(person);
        ARecord seen = person.seenBy(mediator);
        seen.post("/origin-readings", Map.of("purpose", "MEDIATION"))
                .then()
                .statusCode(200)
                .body("episodes[0].status", equalTo("IDP"))
                .body("episodes[0].since.month", equalTo(6))
                .body("episodes[0].originGovernorate.name.en", equalTo("Ninewa"))
                .body("episodes[0].originDistrict", nullValue());
        seen.post("/origin-readings", Map.of()).then().statusCode(422);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_ORIGIN' and entity_id = ? and purpose = 'MEDIATION' and actor = ?",
                        person.id(),
                        mediator.subject()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOST_COMMUNITY", "NOT_DISCLOSED"})
    void whoeverIsOfTheAreaOrWouldRatherNotSayIsAskedNothingMore(String status) {
        person.post("/displacement-episodes", Map.of("status", status)).then().statusCode(201);
        person.post(
                        "/displacement-episodes",
                        Map.of("status", status, "originGovernoratePcode", "IQG15"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-asked"));
        person.post(
                        "/displacement-episodes",
                        Map.of("status", status, "since", Map.of("year", 2014)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/since"));
    }

    @Test
    void theSchemaAsksThemNothingMoreEither() {
        var refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "insert into displacement_episode (id, participant_id, status, since_year, recorded_by, recorded_at)"
                                                + " values (?, ?, 'HOST_COMMUNITY', 2014, ?, now())",
                                        UUID.randomUUID(),
                                        person.id(),
                                        registrar.subject()));
        assertTrue(
                refused.getCause()
                        .getMessage()
                        .contains("displacement_episode_nothing_more_is_asked"),
                refused.getCause().getMessage());
    }

    @Test
    void aChangeIsDatedToTheMonthAtFinestAndTheYearFitsTheStatus() {
        episode("IDP", Map.of("year", 2013), "displaced-before");
        episode("DISPLACED_BEFORE_2014", Map.of("year", 2014), "displaced-since");
        episode("RETURNEE", Map.of("year", 2099), "in-the-future");
        person.post(
                        "/displacement-episodes",
                        Map.of("status", "IDP", "since", Map.of("year", 2014, "day", 9)))
                .then()
                .statusCode(400);
    }

    @Test
    void aStatusHasAHistory() {
        for (Map<String, Object> told :
                List.of(FROM_MOSUL, Map.<String, Object>of("status", "RETURNEE"))) {
            person.post("/displacement-episodes", told).then().statusCode(201);
        }
        person.seenBy(mediatorOf(person))
                .post("/origin-readings", Map.of("purpose", "PROTECTION"))
                .then()
                .body("episodes.status", equalTo(List.of("IDP", "RETURNEE")));
    }

    /** Who mediates a dispute of which the person is a party. */
    private static Someone mediatorOf(ARecord person) {
        ACase mediated = ACase.at(TheCentres.KIRKUK);
        mediated.party("Ibrahim", Map.of("participantReference", person.get("").path("reference")));
        return mediated.mediator();
    }

    private void episode(String status, Map<String, Object> since, String code) {
        person.post("/displacement-episodes", Map.of("status", status, "since", since))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code));
    }
}

package org.hawsh.mediation.parties;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parties are equal; each is heard alone, and each takes part as long as it wants to. */
@HawshTest
class PartyTest {
    private UUID centre;
    private ACase mediated;

    @BeforeEach
    void aCase() {
        centre = ACentre.any().open();
        mediated = ACase.at(centre);
    }

    @Test
    void aGroupSpeaksThroughItsSpokespersons() {
        add(Map.of("kind", "GROUP", "name", "Families of the third street", "language", "ar"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-group-without-spokesperson"));
        add(Map.of(
                        "kind",
                        "GROUP",
                        "name",
                        "Families of the third street",
                        "language",
                        "ar",
                        "spokespersons",
                        List.of(Map.of("name", "Abu Ali"))))
                .then()
                .statusCode(201)
                .body("details.spokespersons.name", contains("Abu Ali"));
    }

    @Test
    void nobodyStandsOnBothSides() {
        mediated.party("أحمد كريم");
        add(person("احمد كريم"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-same-person-on-both-sides"));
        Map<String, Object> brings = new HashMap<>(person("Hawre"));
        brings.put("supportPerson", Map.of("name", "أحمد كريم"));
        add(brings)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-same-person-on-both-sides"));
    }

    @Test
    void aMediatorIsNoParty() {
        add(person("Mediator " + mediated.mediator().subject()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-mediator-is-a-party"));
    }

    @Test
    void aPartyOfTheRegisterIsNamedByReferenceAndNothingThereTells() {
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        ARecord person = ARecord.of(APerson.called("Sara").at(centre), registrar);
        String before = person.get("").asString();
        Map<String, Object> party = new HashMap<>(person("Sara"));
        party.put("participantReference", person.get("").path("reference"));
        add(party).then().statusCode(201);
        assertEquals(before, person.get("").asString());
        party.put("name", "Somebody else");
        party.put("participantReference", "KRK-999999-9");
        add(party)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-not-in-the-register"));
    }

    @Test
    void aCaseIsScreenedOnceItHasTwoParties() {
        mediated.party("Umm Karim");
        mediated.moveTo("SCREENING")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-two-parties-needed"));
        mediated.party("Hawre");
        mediated.moveTo("SCREENING").then().statusCode(200);
    }

    @Test
    void consentIsAskedForOnceEverybodyWasAskedAlone() {
        UUID one = mediated.party("Umm Karim");
        UUID other = mediated.party("Hawre");
        mediated.moveTo("SCREENING").then().statusCode(200);
        mediated.screened(one, "GO_ON").then().statusCode(201);
        mediated.moveTo("CONSENT_PENDING")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-not-screened"))
                .body("errors.about", contains(other.toString()));
        mediated.screened(other, "STOP").then().statusCode(201);
        mediated.moveTo("CONSENT_PENDING")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-screening-says-stop"));
    }

    @Test
    void aScreeningWithArrangementsSaysWhich() {
        UUID party = mediated.party("Umm Karim");
        mediated.screened(party, "GO_ON_WITH_ARRANGEMENTS")
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-arrangements-needed"));
        mediated.post(
                        "/parties/" + party + "/screenings",
                        Map.of(
                                "questionsVersion",
                                1,
                                "answers",
                                List.of(),
                                "outcome",
                                "GO_ON_WITH_ARRANGEMENTS",
                                "arrangements",
                                List.of("SHUTTLE")))
                .then()
                .statusCode(201);
        mediated.get("/parties/" + party + "/screenings")
                .then()
                .body("items.arrangements.flatten()", contains("SHUTTLE"));
    }

    @Test
    void theQuestionsAreReadOutInThreeLanguages() {
        mediated.mediator()
                .calls()
                .get("/api/v1/mediation-questions")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items.text.ckb", hasSize(8));
    }

    @Test
    void mediationBeginsOnceEveryPartyAgreed() {
        UUID one = mediated.party("Umm Karim");
        UUID other = mediated.party("Hawre");
        mediated.moveTo("SCREENING");
        mediated.screened(one, "GO_ON");
        mediated.screened(other, "GO_ON");
        mediated.moveTo("CONSENT_PENDING").then().statusCode(200);
        mediated.consents(one, true).then().statusCode(201);
        mediated.moveTo("ACTIVE")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-consent-missing"))
                .body("errors.about", contains(other.toString()));
        mediated.consents(other, true).then().statusCode(201);
        mediated.moveTo("ACTIVE").then().statusCode(200).body("state", equalTo("ACTIVE"));
    }

    @Test
    void aSpokenConsentHasAWitness() {
        UUID party = mediated.party("Umm Karim");
        mediated.post(
                        "/parties/" + party + "/consents",
                        Map.of("given", true, "how", Map.of("way", "SPOKEN", "language", "ckb")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-witness-needed"));
    }

    @Test
    void aConsentIsTakenBackAtAnyStage() {
        UUID party = mediated.activeWithTwo().get(0);
        mediated.endFor("NO_AGREEMENT").then().statusCode(200);
        mediated.consents(party, false).then().statusCode(201).body("given", equalTo(false));
        mediated.consents(party, true).then().statusCode(409);
    }

    @Test
    void whatIsToldOfAPartyIsSealed() {
        UUID party = mediated.party("Zubayda the Baker");
        mediated.get("/parties").then().body("items.details.name", hasItem("Zubayda the Baker"));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_party where id = ? and position('Zubayda'::bytea in sealed_party) > 0",
                        party));
    }

    private Response add(Map<String, Object> party) {
        return mediated.post("/parties", party);
    }

    private static Map<String, Object> person(String name) {
        return Map.of("kind", "PERSON", "name", name, "language", "ar");
    }
}

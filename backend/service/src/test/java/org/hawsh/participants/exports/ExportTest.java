package org.hawsh.participants.exports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ExportTest extends Exporting {
    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);

    @Test
    void whatIsAskedForWithAReasonIsApprovedBySomebodyElseAndFetchedByWhoeverAsked() {
        String sara = person(APerson.called("Sara").childOf("Ahmed", "Hasan").bornIn(1996));
        String export = AnExport.valid().ofPeople(sara).requestedBy(registrar);
        file(registrar, export)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("export-not-open"));
        manager.calls()
                .post(export + "/approval")
                .then()
                .statusCode(200)
                .body("decision.state", equalTo("APPROVED"))
                .body("people", equalTo(1))
                .body("decision.askedBecause", equalTo("Lists for the tailoring course"));
        String csv = text(file(registrar, export));
        String[] lines = csv.split("\r\n");
        assertEquals(
                "Reference,Given name,Father name,Sex,Date of birth,Registration date", lines[0]);
        assertTrue(
                lines[1].matches("KRK-\\d{6}-\\d,Sara,Ahmed,Female,1996,\\d{4}-\\d\\d-\\d\\d"),
                lines[1]);
        assertEquals(2, lines.length);
    }

    @Test
    void noMorePeopleLeaveThanWereApproved() {
        UUID centre = ACentre.any().open();
        Someone asking = Someone.with(Role.REGISTRAR, centre);
        APerson.called("Sara").at(centre).madeBy(asking);
        String export = AnExport.valid().with("centreId", centre).openedFor(asking);
        file(asking, export).then().statusCode(200);
        APerson.called("Later").at(centre).madeBy(asking);
        file(asking, export)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("export-more-than-approved"));
    }

    @Test
    void whatLeftIsWrittenDownWithTheHashOfItsBytes() throws Exception {
        String sara = person(APerson.called("Sara"));
        String export = AnExport.valid().ofPeople(sara).openedFor(registrar);
        registrar.calls().get(export).then().body("deliveredPeople", nullValue());
        byte[] file = file(registrar, export).asByteArray();
        registrar
                .calls()
                .get(export)
                .then()
                .body("deliveredPeople", equalTo(1))
                .body(
                        "deliveredSha256",
                        equalTo(
                                HexFormat.of()
                                        .formatHex(
                                                MessageDigest.getInstance("SHA-256")
                                                        .digest(file))));
    }

    @Test
    void aReasonIsNeeded() {
        AnExport.valid()
                .with("reason", "because")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void whoeverAsksDoesNotApproveAlsoWithBothRoles() {
        Someone both =
                Someone.with(Role.REGISTRAR, TheCentres.KIRKUK)
                        .and(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        String export = AnExport.valid().requestedBy(both);
        both.calls()
                .post(export + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        SecondPerson.isHeldBySchema("participant_export", id(export));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        String export = AnExport.valid().requestedBy(registrar);
        manager.calls()
                .contentType("application/json")
                .body(Map.of("reason", "Not needed for this"))
                .post(export + "/refusal")
                .then()
                .statusCode(200)
                .body("decision.state", equalTo("REFUSED"))
                .body("decision.decidedBecause", equalTo("Not needed for this"));
        manager.calls()
                .post(export + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-decided"));
        SecondPerson.staysDecided("participant_export", id(export));
        file(registrar, export).then().statusCode(409);
    }

    @Test
    void nobodyElseFetchesItAndNotAfterADay() {
        String export = AnExport.valid().openedFor(registrar);
        file(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK), export).then().statusCode(404);
        file(manager, export).then().statusCode(404);
        file(registrar, export).then().statusCode(200);
        Databases.execute(
                "update participant_export set fetched_at = null, delivered_people = null, delivered_sha256 = null,"
                        + " open_until = open_until - interval '25 hours' where id = ?",
                id(export));
        file(registrar, export)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("export-not-open"));
    }

    @Test
    void whoeverLosesTheRoleLosesTheFile() {
        Someone leaving = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        String export = AnExport.valid().openedFor(leaving);
        leaving.losesEveryRole();
        file(leaving, export).then().statusCode(404);
    }

    @Test
    void eachSeesWhatTheyAskedForAndWhatTheyApprove() {
        String mine = AnExport.valid().requestedBy(registrar);
        Someone colleague = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        registrar.calls().get(mine).then().statusCode(200).body("openUntil", nullValue());
        colleague.calls().get(mine).then().statusCode(404);
        list(registrar).then().body("items.id", hasItem(id(mine).toString()));
        list(colleague).then().body("items.id", not(hasItem(id(mine).toString())));
        list(manager).then().body("items.id", hasItem(id(mine).toString()));
        list(Someone.with(Role.CENTRE_MANAGER, TheCentres.BAGHDAD))
                .then()
                .body("items.id", not(hasItem(id(mine).toString())));
    }

    @Test
    void theNewestExportsComeFirstPageByPage() {
        Someone asking = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        String first = AnExport.valid().requestedBy(asking);
        String second = AnExport.valid().requestedBy(asking);
        Response page =
                asking.calls()
                        .queryParam("limit", 1)
                        .queryParam("state", "OPEN")
                        .get(AnExport.EXPORTS);
        page.then().body("items[0].id", equalTo(id(second).toString()));
        asking.calls()
                .queryParam("limit", 1)
                .queryParam("state", "OPEN")
                .queryParam("cursor", page.<String>path("next"))
                .get(AnExport.EXPORTS)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id(first).toString()))
                .body("next", nullValue());
    }

    @Test
    void theTrailSaysWhatWasAskedDecidedFetchedAndWhomTheFileNamed() {
        String person = person(APerson.called("Trailed"));
        String export = AnExport.valid().ofPeople(person).openedFor(registrar);
        file(registrar, export).then().statusCode(200);
        for (String act : List.of("REQUEST", "APPROVE", "FETCH")) {
            assertEquals(
                    1,
                    Databases.count(
                            "select count(*) from audit_entry where entity = 'participant_export' and entity_id = ? and action = ?",
                            id(export),
                            act),
                    act);
        }
        Someone.with(Role.DATA_PROTECTION_OFFICER, TheCentres.KIRKUK)
                .calls()
                .get("/api/v1/participants/" + person + "/access-log")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("EXPORT"));
    }

    @Test
    void askingTwiceWithOneKeyAsksOnce() {
        String key = "export-" + UUID.randomUUID();
        String person = person(APerson.called("Keyed"));
        String first = keyed(key, person).then().statusCode(201).extract().path("id");
        assertEquals(first, keyed(key, person).then().statusCode(201).extract().path("id"));
    }

    private Response keyed(String key, String person) {
        return registrar
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "reason",
                                "Lists for the course",
                                "format",
                                "CSV",
                                "columns",
                                List.of("REFERENCE"),
                                "selection",
                                Map.of("participantIds", List.of(person))))
                .post(AnExport.EXPORTS);
    }

    private static Response list(Someone caller) {
        return caller.calls().queryParam("limit", 200).get(AnExport.EXPORTS);
    }
}

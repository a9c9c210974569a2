package org.hawsh.grants.networks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HawshTest
class NetworkTest {
    private UUID centre;
    private Someone officer;

    @BeforeEach
    void anOpenCentre() {
        centre = ACentre.any().open();
        officer = Someone.with(Role.GRANTS_OFFICER, centre);
    }

    @Test
    void aNetworkIsActiveFromItsFirstDay() {
        begin(Map.of("about", "They plant trees", "foundedOn", "2025-03-21"))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("state", equalTo("ACTIVE"))
                .body("about", equalTo("They plant trees"))
                .body("foundedOn", equalTo("2025-03-21"))
                .body("endedOn", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u202Enetwork", "net\u0000work"})
    void aNameIsWritingSomebodyCanRead(String name) {
        begin(Map.of("name", Map.of("en", name, "ar", name, "ckb", name)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name/ar", "/name/ckb", "/name/en"));
    }

    @Test
    void aKindAndAFocalPointAreOnesThatExistHere() {
        begin(Map.of("kind", "ROBBERS"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("code-not-offered"));
        begin(Map.of("focalPointId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("focal-point-unknown"));
        begin(Map.of("foundedOn", tomorrow()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void aNetworkIsReachedThroughAFocalPointOfItsCentre() {
        String point = focalPoint();
        String network =
                begin(Map.of("focalPointId", point)).then().statusCode(201).extract().path("id");
        officer.calls()
                .queryParam("centreId", centre)
                .get("/api/v1/network-focal-points")
                .then()
                .statusCode(200)
                .body("items.id", contains(point))
                .body("items[0].community", equalTo("Laylan camp"));
        assertEquals(1, shown("focal_point"), "that they were read is written down");
        Someone.with(Role.CENTRE_MANAGER, centre)
                .calls()
                .get("/api/v1/volunteer-networks/" + network)
                .then()
                .body("focalPointId", equalTo(point));
    }

    @ParameterizedTest
    @CsvSource({"garden", "GARDEN", "حديقة", "حديقه", "باخچە", "fri"})
    void aNetworkIsFoundByAPartOfItsNameInAnyScript(String typed) {
        begin(
                Map.of(
                        "name",
                        Map.of(
                                "en",
                                "Friends of the Garden",
                                "ar",
                                "أصدقاء الحديقة",
                                "ckb",
                                "هاوڕێیانی باخچە")));
        begin(Map.of("name", ACentre.inThreeLanguages("Clean river")));
        list(Map.of("name", typed))
                .then()
                .statusCode(200)
                .body("items.name.en", contains("Friends of the Garden"));
    }

    @Test
    void networksAreListedByNamePageByPageAndFiltered() {
        for (String name : List.of("Ceylan", "Aram", "Basma")) {
            begin(Map.of("name", ACentre.inThreeLanguages(name))).then().statusCode(201);
        }
        String women = begin(Map.of("kind", "WOMEN")).then().extract().path("id");
        Response first = list(Map.of("limit", 2, "kind", "YOUTH"));
        first.then().body("items.name.en", contains("Aram", "Basma")).body("next", notNullValue());
        list(Map.of("limit", 2, "kind", "YOUTH", "cursor", first.path("next")))
                .then()
                .body("items.name.en", contains("Ceylan"))
                .body("next", nullValue());
        list(Map.of("kind", "WOMEN")).then().body("items.id", contains(women));
        list(Map.of("state", "DISSOLVED")).then().body("items", empty());
        list(Map.of("kind", "ROBBERS")).then().statusCode(422);
        officer.calls()
                .queryParam("centreId", TheCentres.BAGHDAD)
                .get("/api/v1/volunteer-networks")
                .then()
                .statusCode(403);
    }

    @Test
    void aLineOfTheListSaysHowManyBelongToItNow() {
        ANetwork network = ANetwork.of(officer, centre);
        network.add("/members", ANetwork.member("Rana Ahmed"));
        String gone = network.add("/members", ANetwork.member("Ali Hassan"));
        network.patchMember(gone, 0, Map.of("leftOn", "2026-02-01")).then().statusCode(200);
        list(Map.of()).then().body("items.members", contains(1));
    }

    @Test
    void whoReviewsSeesNoNetworkAndWhoManagesACentreSeesNobodyInOne() {
        ANetwork network = ANetwork.of(officer, centre);
        network.seenBy(Someone.with(Role.REVIEWER, centre)).get("").then().statusCode(404);
        Someone manager = Someone.with(Role.CENTRE_MANAGER, centre);
        network.seenBy(manager).get("").then().statusCode(200);
        for (String part : List.of("/members", "/sanction-checks", "/support")) {
            network.seenBy(manager).get(part).then().statusCode(404);
        }
    }

    @Test
    void aNetworkEndsForAReasonAndComesBack() {
        ANetwork network = ANetwork.of(officer, centre);
        network.end(0, "INACTIVE", "Nobody met since spring")
                .then()
                .statusCode(200)
                .body("state", equalTo("INACTIVE"))
                .body("endedBecause", equalTo("Nobody met since spring"));
        network.patch("", 1, Map.of("kind", "WOMEN"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("network-ended"));
        network.post("/members", ANetwork.member("Rana Ahmed")).then().statusCode(409);
        network.end(1, "DISSOLVED", "Again").then().statusCode(409);
        network.get("").then().statusCode(200);
        network.comeBack(1)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("endedOn", nullValue());
        network.comeBack(2)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("network-has-not-ended"));
        AHistory.of("volunteer_network", network.id())
                .readBy(officer)
                .then()
                .statusCode(200)
                .body("items.changedFields.flatten()", hasItems("state"));
    }

    @Test
    void aNetworkMergesIntoAnotherActiveOneOfItsCentre() {
        ANetwork network = ANetwork.of(officer, centre);
        ANetwork other = ANetwork.of(officer, centre);
        ANetwork elsewhere = ANetwork.at(TheCentres.BAGHDAD);
        for (UUID wrong : new UUID[] {null, network.id(), elsewhere.id(), UUID.randomUUID()}) {
            network.end(0, merging(wrong))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("network-merges-into-another"));
        }
        network.end(0, merging(other.id()))
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(other.id().toString()));
    }

    @Test
    void nothingEndsBeforeItBeganOrTomorrow() {
        String id = begin(Map.of("foundedOn", "2026-03-01")).then().extract().path("id");
        for (String day : List.of("2026-02-28", tomorrow())) {
            officer.calls()
                    .contentType("application/json")
                    .header("If-Match", "\"0.en.network\"")
                    .body(Map.of("how", "DISSOLVED", "endedOn", day, "reason", "Over"))
                    .post("/api/v1/volunteer-networks/" + id + "/ending")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/endedOn"));
        }
    }

    @Test
    void theSchemaKeepsNetworksAndTheirPeopleApartAndForGood() {
        ANetwork network = ANetwork.of(officer, centre);
        refused(
                "update volunteer_network set state = 'DISSOLVED' where id = ?",
                network.id(),
                "ends_on_a_day_for_a_reason");
        refused(
                "update volunteer_network set state = 'MERGED', ended_on = '2026-01-01', ended_because = 'x', merged_into = id where id = ?",
                network.id(),
                "merged_into_another");
    }

    private static String tomorrow() {
        return Clocks.now().toLocalDate().plusDays(1).toString();
    }

    private static void refused(String sql, UUID id, String rule) {
        var refusal =
                assertThrows(IllegalStateException.class, () -> Databases.execute(sql, id), sql);
        assertTrue(refusal.getMessage().contains(rule), refusal.getMessage());
    }

    private long shown(String kind) {
        return Databases.count(
                "select count(*) from audit_entry where actor = ? and entity = ? and shown is not null",
                officer.subject(),
                kind);
    }

    private static Map<String, Object> merging(UUID into) {
        Map<String, Object> body = new HashMap<>();
        body.put("how", "MERGED");
        body.put("endedOn", "2026-11-01");
        body.put("reason", "Together they are more");
        body.put("mergedInto", into);
        return body;
    }

    private Response begin(Map<String, Object> with) {
        Map<String, Object> body = ANetwork.body(centre, "Friends of the garden");
        body.putAll(with);
        return ANetwork.begun(officer, body);
    }

    private Response list(Map<String, Object> filter) {
        return officer.calls().queryParams(filter).get("/api/v1/volunteer-networks");
    }

    private String focalPoint() {
        return Someone.with(Role.CENTRE_MANAGER, centre)
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                centre,
                                "name",
                                "Salma Jabar",
                                "community",
                                "Laylan camp",
                                "languages",
                                List.of("ar"),
                                "from",
                                "2026-01-01"))
                .post("/api/v1/focal-points")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

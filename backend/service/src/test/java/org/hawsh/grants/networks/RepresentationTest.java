package org.hawsh.grants.networks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs for a network does so from a day on, and until another. */
@HawshTest
class RepresentationTest {
    private static final String TODAY = ASupport.today().toString();

    private ANetwork network;
    private String rana;

    @BeforeEach
    void aNetworkWithTwoRepresentatives() {
        network = ANetwork.at(TheCentres.KIRKUK);
        rana = network.add("/members", ANetwork.representative("Rana Ahmed"));
        network.add("/members", ANetwork.representative("Sara Hassan"));
    }

    @Test
    void itBeginsWhenTheyJoinOrOnADayThatIsSaidAndEndsWhenTheyStop() {
        read().body("representsFrom", equalTo("2026-01-05")).body("representsUntil", nullValue());
        edit(Map.of("representsFrom", "2026-02-01"))
                .then()
                .statusCode(200)
                .body("representsFrom", equalTo("2026-02-01"));
        edit(Map.of("represents", false))
                .then()
                .statusCode(200)
                .body("representsFrom", equalTo("2026-02-01"))
                .body("representsUntil", equalTo(TODAY));
        edit(Map.of("representsUntil", "2026-03-01")).then().statusCode(200);
        edit(Map.of("represents", true))
                .then()
                .statusCode(200)
                .body("representsFrom", equalTo(TODAY))
                .body("representsUntil", nullValue());
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("representsFrom", null);
        edit(nobody).then().statusCode(200).body("representsFrom", equalTo(TODAY));
    }

    @Test
    void whoLeavesStopsOnThatDayAndWhoNeverDidHasNoDays() {
        edit(Map.of("represents", false, "leftOn", "2026-04-01"))
                .then()
                .statusCode(200)
                .body("representsUntil", equalTo("2026-04-01"));
        network.post("/members", ANetwork.member("Ali"))
                .then()
                .statusCode(201)
                .body("representsFrom", nullValue());
        Map<String, Object> later = ANetwork.representative("Huda");
        later.put("representsFrom", "2026-05-01");
        network.post("/members", later)
                .then()
                .statusCode(201)
                .body("representsFrom", equalTo("2026-05-01"));
    }

    @Test
    void itsDaysAreInOrderAndHaveCome() {
        refused(Map.of("representsFrom", "2026-01-04"), "network-represents-before-joining");
        refused(Map.of("representsUntil", "2026-02-01"), "network-represents-still");
        refused(Map.of("representsFrom", ASupport.today().plusDays(1).toString()), "in-the-future");
        refused(
                Map.of("represents", false, "representsUntil", "2026-01-04"),
                "ends-before-it-begins");
        edit(Map.of("representsFrom", "2027-02-29")).then().statusCode(400);
        edit(Map.of("joinedOn", "2026-01-07"))
                .then()
                .statusCode(200)
                .body("representsFrom", equalTo("2026-01-07"));
        RuntimeException error =
                assertThrows(
                        RuntimeException.class,
                        () ->
                                Databases.execute(
                                        "update volunteer_network_member set represents_from = null where id = ?",
                                        UUID.fromString(rana)));
        assertTrue(String.valueOf(error).contains("represents_from_a_day"), String.valueOf(error));
    }

    private void refused(Map<String, Object> patch, String code) {
        edit(patch).then().statusCode(422).body("errors.code", contains(code));
    }

    private ValidatableResponse read() {
        return network.readMember(rana).then().statusCode(200);
    }

    private Response edit(Map<String, Object> patch) {
        return network.patchMember(rana, read().extract().path("version"), patch);
    }
}

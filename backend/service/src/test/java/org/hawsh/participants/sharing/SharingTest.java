package org.hawsh.participants.sharing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class SharingTest {
    private final Someone kirkuk = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final Someone both =
            Someone.with(Role.REGISTRAR, TheCentres.KIRKUK).and(Role.REGISTRAR, TheCentres.NINEWA);
    private final Someone ninewa = Someone.with(Role.REGISTRAR, TheCentres.NINEWA);

    @Test
    void aSharedPersonIsSeenByBothCentres() {
        String person = person("Shared");
        ninewa.calls().get("/api/v1/participants/" + person).then().statusCode(404);
        share(both, false, person)
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("SHARED"));
        ninewa.calls().get("/api/v1/participants/" + person).then().statusCode(200);
        kirkuk.calls().get("/api/v1/participants/" + person).then().statusCode(200);
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndDoesNothing() {
        String person = person("Previewed");
        share(both, true, person).then().body("items[0].outcome", equalTo("SHARED"));
        ninewa.calls().get("/api/v1/participants/" + person).then().statusCode(404);
    }

    @Test
    void eachPersonHasTheirOwnOutcome() {
        String coming = person("Coming");
        String there = person("There");
        share(both, false, there);
        String hidden =
                APerson.called("Hidden")
                        .at(TheCentres.DIYALA)
                        .registeredBy(Someone.with(Role.REGISTRAR, TheCentres.DIYALA))
                        .getString("id");
        share(both, false, coming, there, hidden, UUID.randomUUID().toString())
                .then()
                .statusCode(200)
                .body(
                        "items.outcome",
                        equalTo(List.of("SHARED", "ALREADY_THERE", "NOT_FOUND", "NOT_FOUND")));
    }

    @Test
    void nobodySharesWithACentreTheyDoNotWorkFor() {
        share(kirkuk, false, person("Kept")).then().statusCode(403);
    }

    @Test
    void sharingTwiceAtTheSameMomentSharesOnce() throws Exception {
        String person = person("Hurried");
        AtOnce.many(8, number -> share(both, false, person).then().statusCode(200));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from participant_centre where participant_id = ? and centre_id = ?",
                        UUID.fromString(person),
                        TheCentres.NINEWA));
    }

    @Test
    void eachSharedPersonHasALineInTheTrail() {
        String one = person("Trailed");
        String other = person("Trailed");
        share(both, false, one, other);
        for (String person : List.of(one, other)) {
            Someone.with(Role.DATA_PROTECTION_OFFICER, TheCentres.KIRKUK)
                    .and(Role.DATA_PROTECTION_OFFICER, TheCentres.NINEWA)
                    .calls()
                    .get("/api/v1/participants/" + person + "/access-log")
                    .then()
                    .body("items.action", hasItem("SHARE"));
        }
    }

    private String person(String given) {
        return APerson.called(given).madeBy(kirkuk).toString();
    }

    private static Response share(Someone caller, boolean preview, String... people) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.NINEWA,
                                "participantIds",
                                List.of(people),
                                "preview",
                                preview))
                .post("/api/v1/participants/sharings");
    }
}

package org.hawsh.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** Who changed what and when, of everything that can be edited: fields and names, never a value. */
@HawshTest
class HistoryTest {
    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);

    @Test
    void aRoomsHistorySaysWhichFieldsWhoAndInWhichVersion() {
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        UUID room = ARoom.any().addedBy(manager, TheCentres.KIRKUK);
        String path = "/api/v1/centres/" + TheCentres.KIRKUK + "/rooms/" + room;
        manager.calls().get(path + "/changes").then().statusCode(200).body("items", hasSize(0));
        manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.room\"")
                .body("{\"capacity\":17}")
                .patch(path)
                .then()
                .statusCode(200);
        manager.calls()
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].changedFields", equalTo(List.of("capacity")))
                .body("items[0].version", equalTo(1))
                .body("items[0].by.subject", equalTo(manager.subject().toString()))
                .body(not(containsString("17,")));
    }

    @Test
    void whatHappensToACentreIsInItsHistory() {
        String centre =
                ACentre.any().sentBy(administrator).then().statusCode(201).extract().path("id");
        String path = "/api/v1/centres/" + centre;
        administrator
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.centre\"")
                .body(Map.of("kind", "OPENED", "on", "2026-01-04"))
                .post(path + "/life-events")
                .then()
                .statusCode(201);
        administrator
                .calls()
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items.changedFields.flatten()", hasItems("state", "openedOn"))
                .body("items[0].by.subject", equalTo(administrator.subject().toString()));
    }

    @Test
    void aDecisionOnARoleIsInItsHistory() {
        UUID assignment = UUID.randomUUID();
        Databases.execute(
                "insert into role_assignment (id, subject, role, centre_id) values (?, ?, 'FACILITATOR', ?)",
                assignment,
                UUID.randomUUID(),
                TheCentres.KIRKUK);
        String path = "/api/v1/role-assignments/" + assignment;
        administrator
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.assignment\"")
                .body("{}")
                .post(path + "/ending")
                .then()
                .statusCode(200);
        administrator
                .calls()
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items.changedFields", equalTo(List.of(List.of("state"))))
                .body("items[0].by.subject", equalTo(administrator.subject().toString()));
    }

    @Test
    void aListOfPlacesThatWasCommittedIsInItsHistory() {
        String imports = "/api/v1/places/imports";
        String id =
                administrator
                        .calls()
                        .queryParam("scheme", "COD")
                        .queryParam("validFrom", "2019-06-03")
                        .contentType("text/csv")
                        .body("level,pcode,name_en,parent_pcode\n1,IQG13,Kirkuk,IQ\n")
                        .post(imports)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String path = imports + "/" + id;
        administrator.calls().get(path + "/changes").then().body("items", hasSize(0));
        administrator.calls().post(path + "/commit").then().statusCode(200);
        administrator
                .calls()
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items.changedFields", equalTo(List.of(List.of("state"))))
                .body("items[0].by.subject", equalTo(administrator.subject().toString()));
    }
}

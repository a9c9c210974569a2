package org.hawsh.work.records;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AHistory;
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
        AHistory history = AHistory.of("room", room);
        history.readBy(manager).then().statusCode(200).body("items", hasSize(0));
        manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.room\"")
                .body("{\"capacity\":17}")
                .patch(path)
                .then()
                .statusCode(200);
        history.readBy(manager)
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
        AHistory history = AHistory.of("centre", centre);
        administrator
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.centre\"")
                .body(Map.of("kind", "OPENED", "on", "2026-01-04"))
                .post(path + "/life-events")
                .then()
                .statusCode(201);
        history.readBy(administrator)
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
        AHistory history = AHistory.of("role_assignment", assignment);
        administrator
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.assignment\"")
                .body("{}")
                .post(path + "/ending")
                .then()
                .statusCode(200);
        history.readBy(administrator)
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
        AHistory history = AHistory.of("place_import", id);
        history.readBy(administrator).then().body("items", hasSize(0));
        administrator.calls().post(path + "/commit").then().statusCode(200);
        history.readBy(administrator)
                .then()
                .statusCode(200)
                .body("items.changedFields", equalTo(List.of(List.of("state"))))
                .body("items[0].by.subject", equalTo(administrator.subject().toString()));
    }

    @Test
    void aLongHistoryComesPageByPage() {
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        UUID room = ARoom.any().addedBy(manager, TheCentres.KIRKUK);
        for (int version = 0; version < 3; version++) {
            manager.calls()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"" + version + ".en.room\"")
                    .body("{\"capacity\":" + (17 + version) + "}")
                    .patch("/api/v1/centres/" + TheCentres.KIRKUK + "/rooms/" + room)
                    .then()
                    .statusCode(200);
        }
        AHistory history = AHistory.of("room", room);
        String next =
                history.ask(manager.calls().queryParam("limit", 2))
                        .then()
                        .body("items.version", equalTo(List.of(3, 2)))
                        .extract()
                        .path("next");
        history.ask(manager.calls().queryParam("limit", 2).queryParam("cursor", next))
                .then()
                .body("items.version", equalTo(List.of(1)))
                .body("next", nullValue());
        AHistory.of("room", ARoom.any().addedBy(manager, TheCentres.KIRKUK))
                .ask(manager.calls().queryParam("cursor", next))
                .then()
                .statusCode(400);
    }
}

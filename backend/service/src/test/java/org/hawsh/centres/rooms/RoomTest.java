package org.hawsh.centres.rooms;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class RoomTest {
    private static final String BABIES =
            "{\"fromMonths\": 0, \"toMonths\": 24, \"childrenPerWorker\": 4}";
    private static final String TODDLERS =
            "{\"fromMonths\": 24, \"toMonths\": 72, \"childrenPerWorker\": 8}";

    private UUID centre;
    private Someone manager;

    @BeforeEach
    void anOpenCentre() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void aRoomIsAddedEditedAndTakenOutOfUse() {
        UUID room = ARoom.called("Sewing room").addedBy(manager, centre);
        manager.calls()
                .get(rooms())
                .then()
                .body("items", hasSize(1))
                .body("items[0].inUse", equalTo(true));
        edit(room, 0, "{\"inUse\": false, \"capacity\": 12}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1.en.room\""))
                .body("inUse", equalTo(false))
                .body("name.en", equalTo("Sewing room"));
        edit(room, 0, "{\"capacity\": 13}").then().statusCode(412);
        edit(room, 1, "{\"capacity\": 0}").then().statusCode(422);
        edit(room, 1, "{\"centreId\": \"" + TheCentres.BAGHDAD + "\"}").then().statusCode(400);
    }

    @Test
    void twoRoomsOfACentreHaveTwoNames() throws Exception {
        List<Integer> statuses =
                AtOnce.many(8, number -> ARoom.called("Hall").sentBy(manager, centre).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 409), statuses.toString());
        UUID another = ACentre.any().open();
        ARoom.called("Hall").addedBy(Someone.with(Role.CENTRE_MANAGER, another), another);
    }

    @Test
    void aRoomIsFoundInItsOwnCentreOnly() {
        UUID room = ARoom.any().addedBy(manager, centre);
        Someone both =
                Someone.with(Role.CENTRE_MANAGER, centre)
                        .and(Role.CENTRE_MANAGER, TheCentres.BAGHDAD);
        both.calls().get(rooms() + "/" + room).then().statusCode(200);
        both.calls()
                .get("/api/v1/centres/" + TheCentres.BAGHDAD + "/rooms/" + room)
                .then()
                .statusCode(404);
    }

    @Test
    void aChildrensCornerKnowsHowManyChildrenOneWorkerMayHave() {
        UUID room = ARoom.any().addedBy(manager, centre);
        manager.calls().get(corner()).then().statusCode(404);
        put(null, room, 15, BABIES, TODDLERS)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0.en.corner\""));
        put(null, room, 10, BABIES).then().statusCode(428);
        put("\"0.en.corner\"", room, 10, BABIES)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1.en.corner\""));
        put("\"0.en.corner\"", room, 11, BABIES).then().statusCode(412);
        manager.calls()
                .get(corner())
                .then()
                .body("places", equalTo(10))
                .body("bands", hasSize(1))
                .body("bands[0].childrenPerWorker", equalTo(4));
    }

    @Test
    void ageBandsHaveNoGapAndNoOverlapAndTheRoomHoldsTheChildren() {
        UUID room = ARoom.any().with("capacity", 15).addedBy(manager, centre);
        put(null, room, 15, BABIES, TODDLERS.replace("24", "30"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("ages-have-a-gap"));
        put(null, room, 15, BABIES, TODDLERS.replace("24", "18"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("ages-overlap"));
        put(null, room, 16, BABIES)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("more-than-the-room-holds"));
        put(null, UUID.randomUUID(), 5, BABIES)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("room-unknown"));
        put(null, room, 15, BABIES).then().statusCode(200);
        edit(room, 0, "{\"capacity\": 14}")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("smaller-than-its-corner"));
        edit(room, 0, "{\"inUse\": false}")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("room-of-the-corner"));
    }

    @Test
    void theSchemaItselfKeepsTheCornerWithinItsRoom() {
        UUID room = ARoom.any().with("capacity", 15).addedBy(manager, centre);
        put(null, room, 15, BABIES).then().statusCode(200);
        for (String tooMuch :
                List.of(
                        "update childrens_corner set places = 16 where centre_id = ?",
                        "update room set capacity = 14 where centre_id = ?",
                        "insert into childrens_corner_band values (?, 12, 30, 5)")) {
            assertThrows(IllegalStateException.class, () -> Databases.execute(tooMuch, centre));
        }
    }

    @Test
    void ofEightWhoSetUpTheFirstCornerAtTheSameMomentOneDoes() throws Exception {
        UUID room = ARoom.any().addedBy(manager, centre);
        List<Integer> statuses =
                AtOnce.many(8, number -> put(null, room, 5 + number, BABIES).statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 428), statuses.toString());
    }

    private String rooms() {
        return "/api/v1/centres/" + centre + "/rooms";
    }

    private String corner() {
        return "/api/v1/centres/" + centre + "/childrens-corner";
    }

    private Response edit(UUID room, int version, String patch) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.room\"")
                .body(patch)
                .patch(rooms() + "/" + room);
    }

    private Response put(String ifMatch, UUID room, int places, String... bands) {
        return manager.calls()
                .contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(
                        "{\"roomId\": \"%s\", \"places\": %d, \"bands\": [%s]}"
                                .formatted(room, places, String.join(",", bands)))
                .put(corner());
    }
}

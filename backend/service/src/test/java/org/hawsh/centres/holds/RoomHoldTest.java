package org.hawsh.centres.holds;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room can be held, and nobody can tell what for. */
@HawshTest
class RoomHoldTest {
    private UUID centre;
    private UUID room;
    private Someone manager;
    private Someone mediator;

    @BeforeEach
    void aRoom() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        mediator = Someone.with(Role.MEDIATOR, centre);
        room = ARoom.any().addedBy(manager, centre);
    }

    @Test
    void aHeldRoomIsTakenForEverybodyAndLooksTheSameWhoeverHoldsIt() {
        hold(mediator, 1, 3).then().statusCode(201).body("mine", equalTo(true));
        hold(Someone.with(Role.REGISTRAR, centre), 3, 4).then().statusCode(201);
        Map<String, Object> first = manager.calls().get(holds()).then().extract().path("items[0]");
        Map<String, Object> second = manager.calls().get(holds()).then().extract().path("items[1]");
        assertEquals(Set.of("id", "roomId", "startsAt", "endsAt", "mine"), first.keySet());
        assertEquals(first.keySet(), second.keySet());
        assertEquals(List.of(false, false), List.of(first.get("mine"), second.get("mine")));
        hold(manager, 2, 4)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:state-conflict"))
                .body("errors.code", contains("room-taken"));
        mediator.calls().get(holds()).then().body("items.mine", contains(true, false));
    }

    @Test
    void aClosedRoomIsTakenInTheSameWords() {
        String taken = hold(mediator, 1, 3).statusCode() + withoutRequest(hold(manager, 1, 3));
        manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "startsAt",
                                Clocks.inHours(10),
                                "endsAt",
                                Clocks.inHours(12),
                                "cause",
                                "HEAT"))
                .post("/api/v1/centres/" + centre + "/closures")
                .then()
                .statusCode(201);
        assertEquals(taken, "201" + withoutRequest(hold(manager, 11, 13)));
    }

    @Test
    void ofTwentyWhoWantARoomAtTheSameMomentOneGetsIt() throws Exception {
        List<Integer> statuses =
                AtOnce.many(20, number -> hold(mediator, 5, 6 + number % 3).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(19, Collections.frequency(statuses, 409), statuses.toString());
    }

    @Test
    void theSchemaItselfKeepsHoldsApart() {
        String insert =
                "insert into room_hold (id, centre_id, room_id, starts_at, ends_at, made_by) values (uuidv7(), ?, ?, ?, ?, uuidv7())";
        LocalDateTime from = LocalDateTime.of(2030, 1, 1, 8, 0);
        Databases.execute(insert, centre, room, from, from.plusHours(2));
        Databases.execute(insert, centre, room, from.plusHours(2), from.plusHours(3));
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                insert, centre, room, from.plusHours(1), from.plusHours(4)));
    }

    @Test
    void onlyWhoeverHoldsItGivesItBackAndThenNothingIsLeftOfIt() {
        String hold = hold(mediator, 1, 3).then().statusCode(201).extract().path("id");
        String ending = holds() + "/" + hold + "/ending";
        manager.calls().post(ending).then().statusCode(404);
        mediator.calls().post(ending).then().statusCode(204);
        mediator.calls().post(ending).then().statusCode(404);
        manager.calls().get(holds()).then().body("items", hasSize(0));
        assertEquals(
                0, Databases.count("select count(*) from room_hold where centre_id = ?", centre));
    }

    @Test
    void theTrailDoesNotTellWhatFor() {
        hold(mediator, 1, 3).then().statusCode(201);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where centre_id = ? and entity = 'room_hold' and action = 'CREATE' and purpose is null",
                        centre));
    }

    @Test
    void aHoldIsShortAndNotInThePast() {
        hold(mediator, 1, 14).then().statusCode(422).body("errors.code", contains("hold-too-long"));
        hold(mediator, -3, -2).then().statusCode(422).body("errors.code", contains("in-the-past"));
        hold(mediator, 2, 2)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ends-before-it-begins"));
        manager.calls()
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2026-03-04")
                .get(holds())
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-many-days"));
    }

    private static String withoutRequest(Response refused) {
        return refused.statusCode() + refused.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private Response hold(Someone caller, int fromHours, int toHours) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "roomId",
                                room,
                                "startsAt",
                                Clocks.inHours(fromHours),
                                "endsAt",
                                Clocks.inHours(toHours)))
                .post(holds());
    }

    private String holds() {
        return "/api/v1/centres/" + centre + "/room-holds";
    }
}

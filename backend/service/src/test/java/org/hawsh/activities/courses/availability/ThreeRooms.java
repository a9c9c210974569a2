package org.hawsh.activities.courses.availability;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;

/** Three rooms of a centre that is open from Sunday to Thursday, and somebody who wants one at ten. */
abstract class ThreeRooms {
    static final List<String> WEEK =
            List.of("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY");

    UUID centre;
    Someone manager;

    UUID small;
    UUID large;

    UUID wanted;
    LocalDateTime ten;

    @BeforeEach
    void threeRoomsOfACentreThatIsOpenFromSundayToThursday() {
        centre = ACentre.any().open();
        for (String day : WEEK) {
            Databases.execute(
                    "insert into centre_hours (centre_id, season_no, day, opens, closes) values (?, 0, ?, '08:30', '15:30')",
                    centre,
                    day);
        }
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        small = room("Small", 8);
        large = room("Large", 40);
        wanted = room("Wanted", 20);
        ten = Clocks.sundayOfOrdinaryWeeks().atTime(10, 0);
    }

    UUID room(String name, int capacity) {
        return ARoom.called(name).with("capacity", capacity).addedBy(manager, centre);
    }

    UUID course() {
        return ACourse.at(centre).announced();
    }

    String address() {
        return "/api/v1/centres/" + centre + "/availability";
    }

    RequestSpecification asked(UUID room) {
        return manager.calls()
                .queryParam("startsOn", ten.toLocalDate().toString())
                .queryParam("startTime", "10:00")
                .queryParam("endTime", "12:00")
                .queryParam("roomId", room);
    }

    Response oneSession() {
        return asked(wanted).get(address());
    }

    static LocalDateTime at(Map<String, String> time, String end) {
        return LocalDate.parse(time.get("day")).atTime(LocalTime.parse(time.get(end)));
    }

    void hold(LocalDateTime from, LocalDateTime to) {
        manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "roomId",
                                wanted,
                                "startsAt",
                                from.toString(),
                                "endsAt",
                                to.toString()))
                .post("/api/v1/centres/" + centre + "/room-holds")
                .then()
                .statusCode(201);
    }
}

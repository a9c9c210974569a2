package org.hawsh.activities.courses.availability;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.HawshTest;
import org.hawsh.work.codes.ACode;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Whoever cannot have a room or a time is offered others, and every offer can be planned. */
@HawshTest
class AvailabilityTest extends ThreeRooms {
    @Inject EntityManager database;

    @Test
    void freeRoomsAreOfferedTheSmallestFirstAndEachCanBePlanned() {
        ASession.of(course()).at(ten, 2).in(wanted).addedBy(manager);
        oneSession().then().body("rooms.id", contains(small.toString(), large.toString()));
        for (UUID room : List.of(small, large)) {
            ASession.of(course()).at(ten, 2).in(room).sentBy(manager).then().statusCode(201);
        }
        oneSession().then().body("rooms", empty());
    }

    @Test
    void aRoomFitsTheGroupAndIsMadeForOne() {
        ARoom.called("Office").with("kind", "OFFICE").with("capacity", 30).addedBy(manager, centre);
        ofANewKind("Store");
        ofANewKind("Studio", "FOR_GROUPS");
        ARoom.called("Closet").with("inUse", false).with("capacity", 30).addedBy(manager, centre);
        asked(small)
                .queryParam("people", 18)
                .get(address())
                .then()
                .statusCode(200)
                .body("rooms.name.en", contains("Wanted", "Studio", "Large"));
    }

    @Test
    void freeTimesOfTheDayAndTheWeekAreOfferedAndEachCanBePlanned() {
        UUID teacher = AStaffMember.at(centre).added();
        ASession.of(taughtBy(teacher)).at(ten, 2).in(wanted).addedBy(manager);
        hold(ten.plusHours(2), ten.plusHours(3));
        UUID course = taughtBy(teacher);
        List<Map<String, String>> times =
                asked(wanted)
                        .queryParam("courseId", course)
                        .get(address())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("times");
        assertTrue(times.size() >= 5, times.toString());
        String today = ten.toLocalDate().toString();
        assertTrue(times.stream().anyMatch(one -> one.get("day").equals(today)), times.toString());
        assertTrue(times.stream().anyMatch(one -> !one.get("day").equals(today)), times.toString());
        for (Map<String, String> time : times) {
            UUID planned =
                    ASession.of(course)
                            .at(at(time, "startTime"), 2)
                            .with("endsAt", at(time, "endTime").toString())
                            .in(wanted)
                            .addedBy(manager);
            cancel(planned);
        }
    }

    @Test
    void aWeeklyRuleIsOfferedWhatIsFreeOnEveryOneOfItsDays() {
        weekly(wanted).sentBy(manager).then().statusCode(201);
        ASession.of(course()).at(ten.plusDays(7), 1).in(small).addedBy(manager);
        weekly(wanted).sentBy(manager).then().statusCode(409);
        ValidatableResponse found = rule(wanted).then().statusCode(200);
        found.body("rooms.id", contains(large.toString()))
                .body("times.day", hasItem(nullValue()))
                .body("times.startTime", not(hasItems("09:30", "10:00", "11:30")));
        List<Map<String, String>> times = found.extract().path("times");
        assertFalse(times.isEmpty());
        for (Map<String, String> time : times) {
            UUID course =
                    weekly(wanted)
                            .with("startTime", time.get("startTime"))
                            .with("endTime", time.get("endTime"))
                            .plannedBy(manager);
            withdraw(course);
        }
        weekly(large).sentBy(manager).then().statusCode(201);
    }

    @Test
    void aCourseThatIsPlannedAnewDoesNotStandInItsOwnWay() {
        UUID course = weekly(wanted).plannedBy(manager);
        rule(wanted).then().body("times.startTime", not(hasItem("10:30")));
        asked(wanted)
                .queryParam("endsOn", ten.plusDays(20).toLocalDate().toString())
                .queryParam("weekday", "SUNDAY")
                .queryParam("courseId", course)
                .get(address())
                .then()
                .body("times.startTime", hasItem("10:30"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheSessions() {
        long one = statementsOf(() -> oneSession().then().statusCode(200));
        LocalDate last = ten.toLocalDate().plusDays(364);
        long many =
                statementsOf(
                        () ->
                                asked(wanted)
                                        .queryParam("endsOn", last.toString())
                                        .queryParam("weekday", WEEK)
                                        .get(address())
                                        .then()
                                        .statusCode(200));
        assertEquals(one, many);
        assertTrue(many <= 20, many + " statements");
    }

    private long statementsOf(Runnable request) {
        return LongStream.range(0, 3)
                .map(
                        time -> {
                            long before = statements();
                            request.run();
                            return statements() - before;
                        })
                .min()
                .orElseThrow();
    }

    private long statements() {
        return database.getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics()
                .getPrepareStatementCount();
    }

    private UUID taughtBy(UUID teacher) {
        return ACourse.at(centre).taughtBy(teacher).announced();
    }

    private ACourse weekly(UUID room) {
        return ACourse.at(centre)
                .with("startsOn", ten.toLocalDate().toString())
                .with("endsOn", ten.toLocalDate().plusDays(20).toString())
                .on(List.of("SUNDAY"), "10:00", "12:00")
                .with("roomId", room);
    }

    private Response rule(UUID room) {
        return asked(room)
                .queryParam("endsOn", ten.plusDays(20).toLocalDate().toString())
                .queryParam("weekday", "SUNDAY")
                .get(address());
    }

    private void ofANewKind(String name, String... traits) {
        String kind =
                ACode.any("room-kinds").with("traits", List.of(traits)).added().getString("code");
        ARoom.called(name).with("kind", kind).with("capacity", 30).addedBy(manager, centre);
    }

    private void cancel(UUID session) {
        step("sessions/" + session, "session", 0);
    }

    private void withdraw(UUID course) {
        step("courses/" + course, "course", 0);
    }

    private void step(String what, String tag, int version) {
        manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"%d.en.%s\"".formatted(version, tag))
                .body(Map.of("reason", "Only tried"))
                .post("/api/v1/" + what + "/cancellation")
                .then()
                .statusCode(200);
    }
}

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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.APlace;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever cannot have a room or a time is offered others, and every offer can be planned. */
@HawshTest
class AvailabilityTest {
    private static final List<String> WEEK =
            List.of("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY");

    @Inject EntityManager database;

    private UUID centre;
    private Someone manager;
    private UUID small;
    private UUID large;
    private UUID wanted;
    private LocalDateTime ten;

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
        ARoom.called("Closet").with("inUse", false).with("capacity", 30).addedBy(manager, centre);
        asked(small)
                .queryParam("people", 18)
                .get(address())
                .then()
                .statusCode(200)
                .body("rooms.name", contains("Wanted", "Large"));
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
                            .at(at(time, "from"), 2)
                            .with("to", at(time, "to").toString())
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
                .body("times.from", not(hasItems("09:30", "10:00", "11:30")));
        List<Map<String, String>> times = found.extract().path("times");
        assertFalse(times.isEmpty());
        for (Map<String, String> time : times) {
            UUID course =
                    weekly(wanted)
                            .with("from", time.get("from"))
                            .with("to", time.get("to"))
                            .plannedBy(manager);
            withdraw(course);
        }
        weekly(large).sentBy(manager).then().statusCode(201);
    }

    @Test
    void aCourseThatIsPlannedAnewDoesNotStandInItsOwnWay() {
        UUID course = weekly(wanted).plannedBy(manager);
        rule(wanted).then().body("times.from", not(hasItem("10:30")));
        asked(wanted)
                .queryParam("endsOn", ten.plusDays(20).toLocalDate().toString())
                .queryParam("weekday", "SUNDAY")
                .queryParam("courseId", course)
                .get(address())
                .then()
                .body("times.from", hasItem("10:30"));
    }

    @Test
    void wherePeopleOfTheCourseAreElsewhereNoTimeIsOffered() {
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        UUID person =
                UUID.fromString(
                        APerson.called("Zaynab")
                                .at(centre)
                                .registeredBy(registrar)
                                .getString("id"));
        UUID other = course();
        UUID mine = course();
        ASession.of(other).at(ten.withHour(13), 2).addedBy(manager);
        APlace.in(mine).takenBy(person);
        APlace.in(other).takenBy(person);
        asked(wanted)
                .queryParam("courseId", mine)
                .get(address())
                .then()
                .body("times.from", hasItem("11:00"))
                .body("times.from", not(hasItems("11:30", "12:00")));
    }

    @Test
    void nothingIsOfferedWhileTheCentreOrTheRoomIsClosed() {
        close(Map.of("from", ten.withHour(8), "to", ten.withHour(23), "roomId", small));
        oneSession().then().body("rooms.id", contains(large.toString()));
        close(Map.of("from", ten.withHour(12), "to", ten.withHour(23)));
        oneSession()
                .then()
                .body(
                        "times.findAll { it.day == '%s' }.from".formatted(ten.toLocalDate()),
                        contains("09:30", "09:00", "08:30"));
    }

    @Test
    void whatOccupiesARoomIsNotTold() {
        hold(ten, ten.plusHours(2));
        UUID group = ACourse.at(centre).of(ACourse.SELF_HELP).announced();
        ASession.of(group).at(ten, 2).in(small).addedBy(manager);
        String told = oneSession().then().statusCode(200).extract().asString();
        assertFalse(told.contains("elf-help") || told.contains(group.toString()), told);
        assertFalse(told.contains("hold"), told);
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

    @Test
    void whatNobodyCouldPlanIsRefused() {
        asked(wanted)
                .queryParam("endsOn", ten.minusDays(1).toLocalDate().toString())
                .queryParam("weekday", "SUNDAY")
                .get(address())
                .then()
                .statusCode(422)
                .body("errors.code", contains("ends-before-it-begins"));
        asked(wanted)
                .queryParam("endsOn", ten.plusDays(720).toLocalDate().toString())
                .queryParam("weekday", WEEK)
                .get(address())
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-many-sessions"));
        UUID elsewhere = ACourse.at(ACentre.any().open()).planned();
        asked(wanted).queryParam("courseId", elsewhere).get(address()).then().statusCode(404);
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

    private UUID room(String name, int capacity) {
        return ARoom.called(name).with("capacity", capacity).addedBy(manager, centre);
    }

    private UUID course() {
        return ACourse.at(centre).announced();
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

    private String address() {
        return "/api/v1/centres/" + centre + "/availability";
    }

    private RequestSpecification asked(UUID room) {
        return manager.calls()
                .queryParam("startsOn", ten.toLocalDate().toString())
                .queryParam("from", "10:00")
                .queryParam("to", "12:00")
                .queryParam("roomId", room);
    }

    private Response oneSession() {
        return asked(wanted).get(address());
    }

    private Response rule(UUID room) {
        return asked(room)
                .queryParam("endsOn", ten.plusDays(20).toLocalDate().toString())
                .queryParam("weekday", "SUNDAY")
                .get(address());
    }

    private static LocalDateTime at(Map<String, String> time, String end) {
        return LocalDate.parse(time.get("day")).atTime(LocalTime.parse(time.get(end)));
    }

    private void hold(LocalDateTime from, LocalDateTime to) {
        manager.calls()
                .contentType("application/json")
                .body(Map.of("roomId", wanted, "from", from.toString(), "to", to.toString()))
                .post("/api/v1/centres/" + centre + "/room-holds")
                .then()
                .statusCode(201);
    }

    private void close(Map<String, Object> when) {
        Map<String, Object> body = new HashMap<>(Map.of("cause", "HEAT"));
        when.forEach((member, value) -> body.put(member, value.toString()));
        manager.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/centres/" + centre + "/closures")
                .then()
                .statusCode(201);
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

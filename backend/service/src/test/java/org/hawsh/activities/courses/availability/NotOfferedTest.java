package org.hawsh.activities.courses.availability;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.APlace;
import org.hawsh.testing.ASession;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** What is not offered, and what is not told of it. */
@HawshTest
class NotOfferedTest extends ThreeRooms {
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
                .body("times.startTime", hasItem("11:00"))
                .body("times.startTime", not(hasItems("11:30", "12:00")));
    }

    @Test
    void nothingIsOfferedWhileTheCentreOrTheRoomIsClosed() {
        close(Map.of("startsAt", ten.withHour(8), "endsAt", ten.withHour(23), "roomId", small));
        oneSession().then().body("rooms.id", contains(large.toString()));
        close(Map.of("startsAt", ten.withHour(12), "endsAt", ten.withHour(23)));
        oneSession()
                .then()
                .body(
                        "times.findAll { it.day == '%s' }.startTime".formatted(ten.toLocalDate()),
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
}

package org.hawsh.activities.courses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** The sessions of a course come from its weekly rule, and follow when the rule changes. */
@HawshTest
class CourseWeeksTest extends CoursesOfACentre {
    @Test
    void itsSessionsComeFromTheWeeklyRuleAndDaysOffHolidaysAndClosuresAreLeftOut() {
        manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "startsAt",
                                sunday.plusDays(7) + "T00:00",
                                "endsAt",
                                sunday.plusDays(7) + "T23:00",
                                "cause",
                                "HEAT"))
                .post("/api/v1/centres/" + centre + "/closures")
                .then()
                .statusCode(201);
        Databases.execute(
                "insert into holiday (from_day, to_day, calendar, movable, status, name_en, name_ar, name_ckb)"
                        + " values (?, ?, 'FEDERAL', true, 'EXPECTED', 'Test', 'Test', 'Test')",
                sunday.plusDays(16),
                sunday.plusDays(16));
        try {
            UUID course =
                    weeks(3, List.of("FRIDAY", "SUNDAY", "TUESDAY"), "09:00", "12:00").planned();
            assertEquals(
                    List.of(
                            sunday + "T09:00",
                            sunday.plusDays(2) + "T09:00",
                            sunday.plusDays(9) + "T09:00",
                            sunday.plusDays(14) + "T09:00"),
                    beginnings(course));
        } finally {
            Databases.execute("delete from holiday where name_en = 'Test'");
        }
    }

    @Test
    void whenTheRuleChangesWhatStillStandsByItFollowsAndWhatSomebodyMovedIsLeftAlone() {
        UUID course = weeks(2, List.of("SUNDAY", "TUESDAY"), "09:00", "11:00").planned();
        String moved = sessionAt(course, sunday + "T09:00");
        move(moved, 0, sunday.plusDays(1).atTime(13, 0), 1, null).then().statusCode(200);
        edit(
                        course,
                        0,
                        "{\"startTime\":\"10:00\",\"endTime\":\"12:00\",\"weekdays\":[\"SUNDAY\",\"WEDNESDAY\"]}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        assertEquals(
                List.of(
                        sunday + "T10:00",
                        sunday.plusDays(1) + "T13:00",
                        sunday.plusDays(3) + "T10:00",
                        sunday.plusDays(7) + "T10:00",
                        sunday.plusDays(10) + "T10:00"),
                beginnings(course).stream().sorted().toList());
    }

    @Test
    void aCourseThatGrowsShorterCancelsNothingByItself() {
        UUID course = weeks(2, List.of("SUNDAY"), "09:00", "11:00").planned();
        edit(course, 0, "{\"endsOn\":\"" + sunday.plusDays(3) + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("sessions-outside-its-days"));
        step(course, 0, "announcement", null).then().statusCode(200);
        assertEquals(2, beginnings(course).size());
    }

    private List<String> beginnings(UUID course) {
        return sessions(course).then().statusCode(200).extract().path("items.startsAt");
    }

    private String sessionAt(UUID course, String from) {
        return sessions(course)
                .then()
                .extract()
                .path("items.find { it.startsAt == '" + from + "' }.id");
    }

    private Response move(String session, int version, LocalDateTime from, int hours, UUID room) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.session\"")
                .body(
                        "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":%s}"
                                .formatted(
                                        from,
                                        from.plusHours(hours),
                                        room == null ? "null" : "\"" + room + "\""))
                .patch("/api/v1/sessions/" + session);
    }
}

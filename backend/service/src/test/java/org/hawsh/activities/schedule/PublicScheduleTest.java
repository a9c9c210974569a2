package org.hawsh.activities.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.ASession;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody can see what is on at a centre, and nothing else. */
@HawshTest
class PublicScheduleTest {
    private static final LocalDateTime TOMORROW = Iraq.today().plusDays(1).atTime(9, 30);

    private UUID centre;
    private String code;

    @BeforeEach
    void aCentre() {
        String wanted = ACentre.any().open().toString();
        centre = UUID.fromString(wanted);
        code =
                ACentre.administrator()
                        .calls()
                        .get("/api/v1/centres/" + centre)
                        .then()
                        .extract()
                        .path("code");
    }

    @Test
    void aNeighbourSeesWhatIsOnWithoutALogin() {
        UUID room = ARoom.any().addedBy(Someone.with(Role.CENTRE_MANAGER, centre), centre);
        APublicCourse.at(centre).in(room).called(unique("English"), TOMORROW);
        given().get(schedule())
                .then()
                .statusCode(200)
                .body("sessions[0].startsAt", equalTo(TOMORROW.toString()))
                .body("sessions[0].course.childcare", equalTo(true))
                .body("sessions[0].course.womenOnly", equalTo(true))
                .body("sessions[0].course.ageFrom", equalTo(15))
                .body("sessions[0].cancelled", equalTo(false));
    }

    @Test
    void aSensitiveCourseIsNeverPublicWhateverItSaysOfItself() {
        APublicCourse.at(centre).selfHelp().called(unique("Circle"), TOMORROW);
        APublicCourse.at(centre)
                .selfHelp()
                .telling("ASK_THE_CENTRE")
                .called(unique("Circle"), TOMORROW);
        given().get(schedule()).then().body("sessions", empty()).body("onRequest", empty());
        assertFalse(calendar().contains("Circle"));
        assertFalse(page("en").contains("Circle"));
    }

    @Test
    void whatIsNotAnnouncedOrNotForThePublicIsNotThere() {
        APublicCourse.at(centre).planned().called(unique("Later"), TOMORROW);
        APublicCourse.at(centre).unpublished().called(unique("Inside"), TOMORROW.plusDays(1));
        given().get(schedule()).then().body("sessions", empty());
    }

    @Test
    void onlyTheDayIsToldWhereACourseSaysSo() {
        APublicCourse.at(centre).telling("DAY_ONLY").called(unique("Sewing"), TOMORROW);
        given().get(schedule())
                .then()
                .body("sessions[0].day", equalTo(TOMORROW.toLocalDate().toString()))
                .body("sessions[0].startsAt", nullValue())
                .body("sessions[0].room", nullValue());
        assertFalse(page("en").contains("09:30"));
        assertTrue(calendar().contains("DTSTART;VALUE=DATE:"));
    }

    @Test
    void aCourseOneAsksAboutIsNamedWithoutWhenAndWhere() {
        String title = unique("Barbering");
        APublicCourse.at(centre).telling("ASK_THE_CENTRE").called(title, TOMORROW);
        given().get(schedule())
                .then()
                .body("sessions", empty())
                .body("onRequest.title.en", contains(title));
    }

    @Test
    void aCentreThatIsNotOpenHasNoSchedule() {
        String planned =
                ACentre.administrator()
                        .calls()
                        .get("/api/v1/centres/" + ACentre.any().planned())
                        .then()
                        .extract()
                        .path("code");
        given().get("/api/v1/public/schedules/" + planned).then().statusCode(404);
        given().get("/schedule/" + planned).then().statusCode(404);
    }

    @Test
    void aWayThatLeadsNowhereEndsOnAPageWithTheWayToAllCentres() {
        String page =
                given().get("/schedule/QQQ?language=ckb")
                        .then()
                        .statusCode(404)
                        .contentType("text/html")
                        .extract()
                        .asString();
        assertTrue(page.contains("lang=\"ckb\""));
        assertTrue(page.contains("/schedule?language=ckb"));
        for (String from : List.of("tomorrow", "+999999999-12-31")) {
            given().queryParam("from", from).get("/schedule/" + code).then().statusCode(200);
        }
    }

    @Test
    void aNeighbourSeesWhenTheDoorIsOpenAndWhereToAsk() {
        String today = Iraq.today().getDayOfWeek().name();
        Databases.execute(
                "insert into centre_hours (centre_id, season_no, day, opens, closes) values (?, 0, ?, '08:15', '14:45')",
                centre,
                today);
        Databases.execute("update centre set phone = '+9647701200300' where id = ?", centre);
        given().get(schedule())
                .then()
                .body("centre.phone", equalTo("+9647701200300"))
                .body("days[0].opens", equalTo("08:15"))
                .body("days[1].opens", nullValue())
                .body("days[7].closes", equalTo("14:45"));
        assertTrue(page("en").contains("tel:+9647701200300"));
    }

    @Test
    void aLabelTellsTwoGroupsOfOneActivityApart() {
        UUID course = ACourse.at(centre).of(ACourse.ENGLISH).with("label", "A1").announced();
        ASession.of(course).addedBy(Someone.with(Role.CENTRE_MANAGER, centre));
        given().get(schedule()).then().body("sessions[0].course.title.en", equalTo("English · A1"));
    }

    @Test
    void theCalendarIsReadByAnotherProgram() throws Exception {
        String title = unique("قراءة، كتابة; وحوار طويل حتى يتجاوز السطر خمسة وسبعين");
        UUID session = APublicCourse.at(centre).called(title, TOMORROW);
        VEvent event = events().get(session);
        assertEquals(title, event.getSummary().orElseThrow().getValue());
        assertEquals(
                "Asia/Baghdad",
                event.getDateTimeStart()
                        .orElseThrow()
                        .getParameter("TZID")
                        .orElseThrow()
                        .getValue());
        assertEquals("CONFIRMED", event.getStatus().orElseThrow().getValue());
        for (String line : calendar().split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void aMovedAndACancelledSessionKeepTheirIdentityAndCountTheirChanges() throws Exception {
        UUID session = APublicCourse.at(centre).called(unique("Film"), TOMORROW);
        assertEquals(0, events().get(session).getSequence().orElseThrow().getSequenceNo());
        Databases.execute(
                "update course_session set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = ?",
                session);
        assertEquals(1, events().get(session).getSequence().orElseThrow().getSequenceNo());
        Databases.execute(
                "update course_session set state = 'CANCELLED', cancel_reason = 'Heat' where id = ?",
                session);
        assertEquals(2, events().get(session).getSequence().orElseThrow().getSequenceNo());
        assertEquals("CANCELLED", events().get(session).getStatus().orElseThrow().getValue());
    }

    @Test
    void thePageWeighsLessThanFiftyKilobytesInEachLanguage() {
        for (int number = 0; number < 60; number++) {
            APublicCourse.at(centre).called(unique("Course"), TOMORROW.plusHours(number * 5L));
        }
        int style = given().get("/schedule/schedule.css").asByteArray().length;
        for (String language : List.of("en", "ar", "ckb")) {
            String page = page(language);
            assertTrue(page.contains("lang=\"" + language + "\""));
            assertTrue(page.contains(language.equals("en") ? "dir=\"ltr\"" : "dir=\"rtl\""));
            int weight = page.getBytes(StandardCharsets.UTF_8).length + style;
            assertTrue(weight < 50_000, language + ": " + weight);
        }
    }

    @Test
    void thePageNeedsNoScriptAndSaysItsDatesInItsOwnLanguage() {
        APublicCourse.at(centre).called(unique("Theatre"), TOMORROW);
        assertFalse(page("en").contains("<script"));
        String month = String.valueOf(TOMORROW.getMonth()).toLowerCase();
        assertTrue(page("en").toLowerCase().contains(month));
        assertFalse(page("ckb").toLowerCase().contains(month));
    }

    @Test
    void aTitleIsTextAndNeverMarkup() {
        APublicCourse.at(centre).called(unique("<b>Bold</b>"), TOMORROW);
        assertFalse(page("en").contains("<b>"));
        assertTrue(page("en").contains("&lt;b&gt;"));
    }

    @Test
    void aTeachersCalendarNamesNoPrivateGroupAndEndsWithTheirRoles() {
        Someone teacher = Someone.with(Role.FACILITATOR, centre);
        APublicCourse course = APublicCourse.at(centre).selfHelp();
        course.called(unique("Circle"), TOMORROW);
        course.taughtBy(teacher.subject());
        String address = address(teacher);
        String calendar = given().get(address).then().statusCode(200).extract().asString();
        assertTrue(calendar.contains("Private session"));
        assertFalse(calendar.contains("Circle"));
        teacher.losesEveryRole();
        assertFalse(given().get(address).asString().contains("BEGIN:VEVENT"));
    }

    @Test
    void aNewAddressEndsTheOldOneAndAnEndedOneIsNotFound() {
        Someone teacher = Someone.with(Role.FACILITATOR, centre);
        String first = address(teacher);
        String second = address(teacher);
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        teacher.calls().post("/api/v1/me/calendar-address/ending").then().statusCode(204);
        given().get(second).then().statusCode(404);
    }

    private static String address(Someone teacher) {
        return teacher.calls()
                .post("/api/v1/me/calendar-address")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
    }

    private String schedule() {
        return "/api/v1/public/schedules/" + code;
    }

    private String calendar() {
        return given().get(schedule() + "/calendar").then().statusCode(200).extract().asString();
    }

    private String page(String language) {
        return given().get("/schedule/" + code + "?language=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Map<UUID, VEvent> events() throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(calendar()));
        return Arrays.stream(read.getComponents().toArray())
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .collect(
                        Collectors.toMap(
                                event ->
                                        UUID.fromString(
                                                event.getUid()
                                                        .orElseThrow()
                                                        .getValue()
                                                        .replace("urn:uuid:", "")),
                                event -> event));
    }

    private static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}

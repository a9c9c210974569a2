package org.hawsh.activities.courses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.APerson;
import org.hawsh.testing.APlace;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** A course is planned, announced, and one day over; its sessions come from its weekly rule. */
@HawshTest
class CourseTest extends CoursesOfACentre {
    @Test
    void onceAnnouncedItsSelectionRuleStands() {
        UUID course = ACourse.at(centre).planned();
        edit(course, 0, "{\"selection\":\"SCORED\"}").then().statusCode(200);
        step(course, 1, "announcement", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"))
                .body("announcedAt", notNullValue());
        edit(course, 2, "{\"selection\":\"FIRST_COME\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-rule-stands"));
        edit(course, 2, "{\"completionPercent\":50}").then().statusCode(409);
        edit(course, 2, "{\"waitingPlaces\":3}").then().statusCode(200);
        step(course, 3, "announcement", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("course-announced-already"));
    }

    @Test
    void itIsNeverMadeSmallerThanWhatIsTaken() {
        UUID course = ACourse.at(centre).with("childcareSeats", 4).planned();
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        for (String name : List.of("Zaynab", "Maryam")) {
            String person = APerson.called(name).at(centre).madeBy(registrar).toString();
            APlace.in(course).with(1).takenBy(UUID.fromString(person));
        }
        edit(course, 0, "{\"capacity\":1}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("fewer-than-taken"));
        edit(course, 0, "{\"childcareSeats\":1}")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/childcareSeats"));
    }

    @Test
    void twoStreamsTogetherMakeTheCapacity() {
        ACourse streams = ACourse.at(centre).with("selection", "STREAMS").with("capacity", 18);
        streams.sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors.code", contains("streams-fill-the-course"));
        streams.with("streamAPlaces", 9)
                .with("streamBPlaces", 8)
                .sentBy(manager)
                .then()
                .statusCode(422);
        streams.with("streamBPlaces", 9).sentBy(manager).then().statusCode(201);
        ACourse.at(centre)
                .with("streamAPlaces", 9)
                .with("streamBPlaces", 9)
                .sentBy(manager)
                .then()
                .statusCode(422);
    }

    @Test
    void aClosedGroupHasACapacityAndWhateverIsOpenNeedsNone() {
        ACourse.at(centre)
                .with("capacity", null)
                .sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors.code", contains("closed-group-has-a-capacity"));
        ACourse.at(centre)
                .of(ACourse.FILMS)
                .with("capacity", null)
                .sentBy(manager)
                .then()
                .statusCode(201)
                .body("capacity", nullValue());
    }

    @Test
    void whenItIsCancelledItsSessionsStillToComeAreCancelledWithIt() {
        UUID course = weeks(1, List.of("SUNDAY", "TUESDAY"), "09:00", "11:00").planned();
        step(course, 0, "cancellation", Map.of("reason", "The trainer moved away"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("The trainer moved away"))
                .body("sessions", equalTo(0));
        sessions(course)
                .then()
                .body("items.state", everyItem(equalTo("CANCELLED")))
                .body("items.cancelReason", everyItem(equalTo("The trainer moved away")));
        edit(course, 1, "{\"capacity\":20}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("course-over"));
    }

    @Test
    void itIsNotOverWhileSessionsAreStillToCome() {
        UUID course = weeks(1, List.of("SUNDAY"), "09:00", "11:00").announced();
        step(course, 1, "ending", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("sessions-to-come"));
        step(ACourse.at(centre).announced(), 1, "ending", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
    }

    @Test
    void aConnectedSystemReadsCoursesAndSessionsAndTheNameOfNobody() {
        UUID teacher = AStaffMember.at(centre).with("name", "Hemin Karim").added();
        UUID room = ARoom.any().addedBy(manager, centre);
        UUID course = ACourse.at(centre).with("roomId", room).taughtBy(teacher).planned();
        UUID session = ASession.of(course).in(room).addedBy(manager);
        List<String> pages =
                List.of(
                        "/api/v1/courses/" + course,
                        "/api/v1/courses?centreId=" + centre,
                        "/api/v1/sessions/" + session,
                        "/api/v1/sessions?centreId=" + centre);
        for (String page : pages) {
            String named = manager.calls().get(page).then().statusCode(200).extract().asString();
            assertTrue(named.contains("Hemin Karim"), page);
            String told =
                    Someone.with(Role.INTEGRATOR, centre)
                            .calls()
                            .get(page)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            assertTrue(told.contains(course.toString()), page);
            assertFalse(told.contains("Hemin Karim"), page);
        }
    }

    @Test
    void aSelfHelpGroupIsAPrivateSessionForWhoeverIsOutsideIt() {
        Someone facilitator = Someone.with(Role.FACILITATOR, centre);
        UUID teacher =
                AStaffMember.at(centre).with("subject", facilitator.subject().toString()).added();
        UUID room = ARoom.any().addedBy(manager, centre);
        UUID group =
                ACourse.at(centre)
                        .of(ACourse.SELF_HELP)
                        .with("roomId", room)
                        .taughtBy(teacher)
                        .planned();
        UUID session = ASession.of(group).with("topic", "Sleep").in(room).addedBy(manager);
        String read = "/api/v1/courses/" + group;
        for (Someone inside : List.of(facilitator, manager, Someone.with(Role.REGISTRAR, centre))) {
            inside.calls().get(read).then().body("title.en", equalTo("Self-help group"));
        }
        for (Role outside : List.of(Role.FACILITATOR, Role.CHILDCARE_WORKER, Role.MEAL_OFFICER)) {
            Someone somebody = Someone.with(outside, centre);
            somebody.calls()
                    .get(read)
                    .then()
                    .statusCode(200)
                    .body("privateSession", equalTo(true))
                    .body("title", nullValue())
                    .body("activityId", nullValue())
                    .body("type", nullValue())
                    .body("teachers", empty());
            somebody.calls()
                    .get("/api/v1/sessions/" + session)
                    .then()
                    .body("title", nullValue())
                    .body("topic", nullValue())
                    .body("teachers", empty());
            somebody.calls()
                    .get("/api/v1/courses?activityId=" + ACourse.SELF_HELP)
                    .then()
                    .body("items", empty());
            String all =
                    somebody.calls()
                            .get("/api/v1/sessions?centreId=" + centre)
                            .then()
                            .extract()
                            .asString();
            assertFalse(all.contains("Self-help") || all.contains("Sleep"), all);
        }
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() {
        UUID course = ACourse.at(centre).planned();
        edit(course, 0, "{\"capacity\":20}").then().statusCode(200);
        edit(course, 0, "{\"capacity\":22}").then().statusCode(412);
        step(course, 0, "announcement", null).then().statusCode(412);
        AHistory.of("course", course)
                .readBy(manager)
                .then()
                .body("items.changedFields", hasSize(1));
    }

    @Test
    void theListGoesFromTheLatestBackwardsPageByPage() {
        for (int i = 0; i < 3; i++) {
            ACourse.at(centre).with("startsOn", sunday.plusDays(i).toString()).planned();
        }
        var first =
                manager.calls().get("/api/v1/courses?limit=2&centreId=" + centre).then().extract();
        List<String> days = first.path("items.startsOn");
        assertEquals(List.of(sunday.plusDays(2).toString(), sunday.plusDays(1).toString()), days);
        manager.calls()
                .queryParam("limit", 2)
                .queryParam("centreId", centre.toString())
                .queryParam("cursor", (String) first.path("next"))
                .get("/api/v1/courses")
                .then()
                .body("items.startsOn", contains(sunday.toString()))
                .body("next", nullValue());
    }

    @Test
    void whatIsNotOfferedAnyMoreIsNotPlannedAnew() {
        UUID activity = org.hawsh.testing.AnActivity.any().with("retired", true).added();
        ACourse.at(centre)
                .of(activity)
                .sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors.code", contains("activity-unknown"));
    }
}

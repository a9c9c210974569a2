package org.hawsh.activities.messages;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is on the call list of a closure because they would come in vain. */
@HawshTest
class WhoWouldComeTest {
    private static final LocalDate SOON = Clocks.now().toLocalDate().plusDays(3);

    private UUID centre;
    private Someone manager;
    private ACourseThatMet course;

    @BeforeEach
    void aCourseThatMeets() {
        centre = ACentreAtNoon.open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        course = ACourseThatMet.at(centre);
        course.session(SOON.atTime(9, 0), "NOT_TAKEN");
        course.session(SOON.plusDays(1).atTime(9, 0), "NOT_TAKEN");
    }

    @Test
    void whoeverIsEnrolledIsOnItWithHowToCallThem() {
        ARecord sara =
                AReachable.at(centre)
                        .with("whose", "SHARED")
                        .with("askFor", "رنا")
                        .with("mayWrite", false)
                        .with("maySayCentre", false)
                        .with("womanCallerOnly", true)
                        .with("bestHours", List.of("EVENING", "MORNING"))
                        .agreed();
        course.join(sara.id(), 2);
        preview()
                .body("consequences.sessionsCancelled", equalTo(2))
                .body("consequences.childcareCancelled", equalTo(4))
                .body("callList.why", contains("ENROLLED"))
                .body("callList[0].phone", equalTo(AReachable.PHONE))
                .body("callList[0].care.written", equalTo(false))
                .body("callList[0].care.askFor", equalTo("رنا"))
                .body("callList[0].care.womanCallerOnly", equalTo(true))
                .body("callList[0].care.maySayCentre", equalTo(false))
                .body("callList[0].care.bestHours", contains("MORNING", "EVENING"))
                .body("callList[0].care.children", equalTo(2));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'LIST_CALLS' and centre_id = ? and purpose = 'CLOSURE'",
                        centre));
    }

    @Test
    void whoSaidNoIsOnItWithoutANumber() {
        ARecord sara = AReachable.at(centre).agreed();
        sara.decide("CONTACT", "WITHDRAWN").then().statusCode(201);
        course.join(sara.id(), 0);
        preview()
                .body("callList[0].phone", nullValue())
                .body("callList[0].care.written", equalTo(false));
    }

    @Test
    void whoIsWrittenToNeedsNoCallAndTheListStaysOnceItIsClosed() {
        course.join(AReachable.at(centre).agreed().id(), 0);
        String closure =
                manager.calls()
                        .contentType("application/json")
                        .body(closing())
                        .post("/api/v1/centres/" + centre + "/closures")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        manager.calls()
                .get("/api/v1/centres/" + centre + "/closures/" + closure + "/call-list")
                .then()
                .statusCode(200)
                .body("items.why", contains("ENROLLED"))
                .body("items[0].care.written", equalTo(true));
    }

    @Test
    void whereNothingFallsAwayNobodyIsCalled() {
        course.join(AReachable.at(centre).agreed().id(), 0);
        manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "startsAt",
                                SOON.plusDays(10) + "T00:00",
                                "endsAt",
                                SOON.plusDays(11) + "T23:00",
                                "cause",
                                "HEAT"))
                .post("/api/v1/centres/" + centre + "/closures/previews")
                .then()
                .statusCode(200)
                .body("callList", empty());
    }

    private ValidatableResponse preview() {
        return manager.calls()
                .contentType("application/json")
                .body(closing())
                .post("/api/v1/centres/" + centre + "/closures/previews")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> closing() {
        return Map.of(
                "startsAt",
                SOON + "T00:00",
                "endsAt",
                SOON.plusDays(2) + "T23:00",
                "cause",
                "HEAT");
    }
}

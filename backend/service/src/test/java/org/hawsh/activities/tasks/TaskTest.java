package org.hawsh.activities.tasks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for somebody, and what tomorrow needs. */
@HawshTest
class TaskTest {
    private static final LocalDate TODAY = Clocks.now().toLocalDate();

    private UUID centre;
    private Someone manager;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void aGoodDayHasNothingWaiting() {
        tasks(manager).body("items", empty());
    }

    @Test
    void aSheetThatIsNotLockedWaitsOnceItsSessionIsOver() {
        ACourseThatMet course = ACourseThatMet.at(centre);
        course.held(TODAY.minusDays(3).atTime(9, 0));
        UUID open = course.session(TODAY.minusDays(2).atTime(9, 0), "OPEN");
        course.session(TODAY.plusDays(2).atTime(9, 0), "NOT_TAKEN");
        tasks(manager)
                .body("items.kind", contains("SHEET_MISSING"))
                .body("items[0].sessionId", equalTo(open.toString()));
    }

    @Test
    void whoWasAbsentThreeTimesInARowIsAskedAfterByName() {
        ACourseThatMet course = ACourseThatMet.at(centre);
        UUID sara = course.joinedBy("Sara");
        for (int day = 5; day > 2; day--) {
            ACourseThatMet.marked(course.held(TODAY.minusDays(day).atTime(9, 0)), sara, "ABSENT");
        }
        tasks(manager)
                .body("items.kind", contains("ABSENT_IN_A_ROW"))
                .body("items[0].participantId", equalTo(sara.toString()))
                .body("items[0].name.given", equalTo("Sara"))
                .body("items[0].reference", notNullValue())
                .body("items[0].title", notNullValue());
    }

    @Test
    void aCourseThatIsOverWaitsToBeClosedForWhoeverIsStillOnIt() {
        ACourseThatMet.overAt(centre).joinedBy("Sara");
        tasks(manager)
                .body("items.kind", contains("COMPLETION_DUE"))
                .body("items[0].people", equalTo(1));
    }

    @Test
    void aFacilitatorSeesWhatWaitsInTheirOwnCoursesOnly() {
        Someone teacher = Someone.with(Role.FACILITATOR, centre);
        ACourseThatMet own = ACourseThatMet.at(centre);
        own.taughtBy("STAFF", teacher.subject());
        UUID mine = own.session(TODAY.minusDays(2).atTime(9, 0), "NOT_TAKEN");
        ACourseThatMet.at(centre).session(TODAY.minusDays(2).atTime(12, 0), "NOT_TAKEN");
        tasks(teacher).body("items.sessionId", contains(mine.toString()));
    }

    @Test
    void aTitleThatIsItsGroupsBusinessIsNotTold() {
        ACourseThatMet.sensitiveAt(centre).session(TODAY.minusDays(2).atTime(9, 0), "NOT_TAKEN");
        tasks(manager).body("items.title", contains(nullValue()));
    }

    @Test
    void whoWorksForTwoCentresSeesWhatWaitsInBoth() {
        UUID other = ACentre.any().open();
        Someone both = Someone.with(Role.CENTRE_MANAGER, centre).and(Role.CENTRE_MANAGER, other);
        ACourseThatMet.at(centre).session(TODAY.minusDays(2).atTime(9, 0), "OPEN");
        ACourseThatMet.at(other).session(TODAY.minusDays(3).atTime(9, 0), "OPEN");
        both.calls()
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.centreId", containsInAnyOrder(centre.toString(), other.toString()));
        tasks(both).body("items.centreId", contains(centre.toString()));
    }

    @Test
    void whatASecondPersonDecidesWaitsForThemAndNotForWhoAsked() {
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        APerson.called("Sara").at(centre).registeredBy(registrar);
        registrar
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                centre,
                                "reason",
                                "Lists for the tailoring course",
                                "format",
                                "CSV",
                                "columns",
                                List.of("REFERENCE", "GIVEN"),
                                "selection",
                                Map.of()))
                .post("/api/v1/participants/exports")
                .then()
                .statusCode(201);
        tasks(manager)
                .body("items.kind", contains("EXPORT_TO_DECIDE"))
                .body("items[0].people", equalTo(1));
        tasks(registrar).body("items", empty());
    }

    @Test
    void childrenAreInSightAndAnAlarmOnceTheirCentreHasClosed() {
        ACorner corner = ACorner.any();
        corner.adult("Nadia");
        corner.adult("Hero");
        UUID mother = corner.parent("Amina");
        UUID child = AChild.called("Yusuf").of(mother, corner.registrar());
        corner.dropOff(child, mother).then().statusCode(201);
        Someone worker = corner.worker();
        centre = corner.centre();
        tasks(worker).body("items.kind", contains("CHILDREN_HERE"));
        closedToday();
        tasks(worker)
                .body("items.kind", contains("CHILDREN_STILL_HERE"))
                .body("items[0].people", equalTo(1));
        tasks(corner.manager()).body("items.kind", contains("CHILDREN_STILL_HERE"));
    }

    @Test
    void inTheHouseIsWhoIsMarkedPresentInWhatIsOnAndEachPersonOnce() {
        ACourseThatMet one = ACourseThatMet.at(centre);
        UUID sara = one.joinedBy("Sara");
        UUID lina = one.joinedBy("Lina");
        UUID running = one.session(Clocks.now().truncatedTo(ChronoUnit.MINUTES), "OPEN");
        ACourseThatMet.marked(running, sara, "PRESENT");
        ACourseThatMet.marked(running, lina, "ABSENT");
        manager.calls()
                .queryParam("centreId", centre)
                .get("/api/v1/house-counts")
                .then()
                .statusCode(200)
                .body("items.people", contains(1))
                .body("items[0].sessions", equalTo(1))
                .body("items[0].running", equalTo(1))
                .body("items[0].children", equalTo(0));
        Someone.with(Role.FACILITATOR, centre)
                .calls()
                .queryParam("centreId", centre)
                .get("/api/v1/house-counts")
                .then()
                .body("items.children", contains(nullValue()));
    }

    @Test
    void tomorrowCountsEverybodyAndTheirChildrenOnce() {
        ACourseThatMet first = ACourseThatMet.at(centre);
        ACourseThatMet second = ACourseThatMet.at(centre);
        UUID sara = first.joinedBy("Sara", 2);
        second.join(sara, 2);
        second.joinedBy("Lina");
        first.session(TODAY.plusDays(1).atTime(9, 0), "NOT_TAKEN");
        second.session(TODAY.plusDays(1).atTime(12, 0), "NOT_TAKEN");
        manager.calls()
                .get("/api/v1/centres/" + centre + "/headcounts")
                .then()
                .statusCode(200)
                .body("people", equalTo(2))
                .body("children", equalTo(2))
                .body("sessions.people", contains(1, 2))
                .body("sessions.children", hasItem(2));
    }

    /** Its hours are known, and today is a day off. */
    private void closedToday() {
        String address = "/api/v1/centres/" + centre;
        Someone administrator = ACentre.administrator();
        administrator
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", administrator.calls().get(address).header("ETag"))
                .body(
                        Map.of(
                                "openingHours",
                                Map.of(
                                        "regular",
                                        List.of(
                                                Map.of(
                                                        "day",
                                                        TODAY.plusDays(2).getDayOfWeek(),
                                                        "opens",
                                                        "08:30",
                                                        "closes",
                                                        "15:30")),
                                        "seasons",
                                        List.of())))
                .patch(address)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tasks(Someone caller) {
        return caller.calls()
                .queryParam("centreId", centre)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }
}

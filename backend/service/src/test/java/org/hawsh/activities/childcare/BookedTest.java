package org.hawsh.activities.childcare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.AnActivity;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is expected: the children of parents who have a childcare place during a session of the day. */
@HawshTest
class BookedTest {
    private ACorner corner;
    private UUID mother;

    @BeforeEach
    void aMother() {
        corner = ACorner.any();
        mother = corner.parent("Amina");
    }

    @Test
    void theChildrenOfWhoHasAChildcarePlaceTodayAreExpected() {
        AChild.called("Yusuf").of(mother, corner.registrar());
        booked(mother, 1, ACorner.today());
        corner.day(corner.worker())
                .then()
                .statusCode(200)
                .body("childrenOfDay.given", contains("Yusuf"))
                .body("childrenOfDay[0].state", equalTo("EXPECTED"))
                .body("childrenOfDay[0].startsAt", equalTo(ACorner.today() + "T09:00"))
                .body("parentsWithoutChild", empty());
    }

    @Test
    void aBookedParentOfWhomNoChildIsRecordedIsNamed() {
        booked(mother, 2, ACorner.today());
        corner.day(corner.worker())
                .then()
                .body("childrenOfDay", empty())
                .body("parentsWithoutChild.name", contains("Amina Salim Hadi"))
                .body("parentsWithoutChild[0].places", equalTo(2));
    }

    @Test
    void tomorrowsHeadcountIsByAgeBand() {
        LocalDate tomorrow = ACorner.today().plusDays(1);
        AChild.called("Baby").aged(1).of(mother, corner.registrar());
        AChild.called("Yusuf").aged(5).of(mother, corner.registrar());
        booked(mother, 2, tomorrow);
        booked(corner.parent("Huda"), 1, tomorrow);
        corner.worker()
                .calls()
                .get(corner.address("/childcare-days/" + tomorrow + "/headcount"))
                .then()
                .statusCode(200)
                .body("children", equalTo(3))
                .body("bands.children", contains(1, 1))
                .body("ageNotKnown", equalTo(1))
                .body("adultsNeeded", equalTo(2));
    }

    @Test
    void whoMayCollectWhomIsShownToWorkersTodayAndOnNoOtherDay() {
        UUID child = AChild.called("Yusuf").of(mother, corner.registrar());
        AChild.collector(corner.registrar(), child, "FORBIDDEN", "Karim Jabbar")
                .then()
                .statusCode(201);
        LocalDate tomorrow = ACorner.today().plusDays(1);
        booked(mother, 1, ACorner.today());
        booked(mother, 1, tomorrow);
        corner.day(corner.worker())
                .then()
                .statusCode(200)
                .body("childrenOfDay[0].collectors.name", contains("Karim Jabbar"));
        String anotherDay = corner.address("/childcare-days/" + tomorrow);
        corner.worker().calls().get(anotherDay).then().statusCode(404);
        corner.registrar()
                .calls()
                .get(anotherDay)
                .then()
                .statusCode(200)
                .body("childrenOfDay[0].collectors.name", contains("Karim Jabbar"));
    }

    private void booked(UUID parent, int children, LocalDate day) {
        UUID course = UUID.randomUUID();
        Databases.execute(
                "insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,"
                        + " childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at, version)"
                        + " values (?, ?, ?, 'ANNOUNCED', ?, ?, 'ar', 10, 0, 10, 'FIRST_COME', 24, 80, '{}', false, 'FULL', now(), 0)",
                course,
                corner.centre(),
                AnActivity.any().added(),
                day,
                day);
        Databases.execute(
                "insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version)"
                        + " values (uuidv7(), ?, ?, ?::date + time '09:00', ?::date + time '11:00', 'PLANNED', 0)",
                course,
                corner.centre(),
                day,
                day);
        Databases.execute(
                "with held as (update course set places_taken = 1, childcare_taken = ? where id = ?)"
                        + " insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish,"
                        + " childcare_children, childcare_given, applied_at, enrolled_on, version)"
                        + " values (uuidv7(), ?, ?, ?, 'ENROLLED', 1, 'BOTH', ?, true, now(), ?, 0)",
                children,
                course,
                course,
                corner.centre(),
                parent,
                children,
                day);
    }
}

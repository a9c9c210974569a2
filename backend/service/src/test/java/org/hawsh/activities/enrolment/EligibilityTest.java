package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom a course is, and how clearly it is said when it is not. */
@HawshTest
class EligibilityTest {
    private final int thisYear = Clocks.now().getYear();

    private UUID centre;
    private Someone registrar;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
    }

    @Test
    void aCourseForWomenIsForWomen() {
        UUID course = ACourseToJoin.at(centre).forWomen().id();
        refused(course, People.man(centre), "women-only");
        refused(course, People.born(centre, "NOT_RECORDED", 1990), "sex-not-recorded");
        apply(course, People.woman(centre)).then().statusCode(201);
    }

    @Test
    void ofAnAgeBandTheDoubtIsThePersons() {
        UUID course = ACourseToJoin.at(centre).of(9).aged(18, 24).id();
        refused(course, People.born(centre, "MALE", thisYear - 40), "age-band");
        apply(course, People.born(centre, "MALE", thisYear - 20)).then().statusCode(201);
        apply(course, People.born(centre, "MALE", null)).then().statusCode(201);
    }

    @Test
    void nobodyUnderFifteenLearnsATradeAndTheDoubtIsTheChilds() {
        UUID course = ACourseToJoin.at(centre).ofTrade(false).id();
        refused(course, People.born(centre, "MALE", thisYear - 12), "too-young");
        refused(course, People.born(centre, "MALE", null), "age-not-certain");
        apply(course, People.born(centre, "MALE", thisYear - 17)).then().statusCode(201);
    }

    @Test
    void nobodyUnderEighteenLearnsAHazardousOne() {
        UUID course = ACourseToJoin.at(centre).ofTrade(true).id();
        refused(course, People.born(centre, "MALE", thisYear - 16), "too-young");
        apply(course, People.born(centre, "MALE", thisYear - 20)).then().statusCode(201);
    }

    @Test
    void whatIsNeededBeforeIsCompletedBeforeAtWhicheverCentre() {
        ACourseToJoin first = ACourseToJoin.at(ACentre.any().open());
        UUID before = first.id();
        UUID course = ACourseToJoin.at(centre).after(first.activity()).id();
        UUID sara = People.woman(centre);
        refused(course, sara, "prerequisite-missing");
        Databases.execute(
                """
                insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, applied_at,
                    enrolled_on, ended_on, held_sessions, attended_sessions, version)
                select gen_random_uuid(), id, centre_id, ?, 'COMPLETED', 1, 'NONE', now(), current_date, current_date, 5, 5, 0
                from course where id = ?
                """,
                sara,
                before);
        apply(course, sara).then().statusCode(201);
    }

    @Test
    void onlyAnAnnouncedCourseThatIsNotOverCanBeAppliedFor() {
        refused(
                ACourseToJoin.at(centre).inState("PLANNED").id(),
                People.woman(centre),
                "course-not-open");
        var today = Clocks.now().toLocalDate();
        refused(
                ACourseToJoin.at(centre).from(today.minusDays(9), today.minusDays(1)).id(),
                People.woman(centre),
                "course-not-open");
    }

    @Test
    void somebodyOfAnotherCentreIsNotKnownHere() {
        UUID stranger = People.woman(ACentre.any().open());
        apply(ACourseToJoin.at(centre).id(), stranger)
                .then()
                .statusCode(422)
                .body("errors.code", contains("person-unknown"));
    }

    @Test
    void aPersonsCoursesAreShownAndAClosedGroupsTitleIsNot() {
        UUID sara = People.woman(centre);
        AnEnrolment.of(sara).into(ACourseToJoin.at(centre).id(), registrar);
        registrar
                .calls()
                .get("/api/v1/participants/" + sara + "/enrolments")
                .then()
                .statusCode(200)
                .body("items.state", contains("ENROLLED"))
                .body("items[0].title.ar", equalTo("ن"));
        UUID huda = People.woman(centre);
        AnEnrolment.of(huda).into(ACourseToJoin.at(centre).ofClosedGroup().id(), registrar);
        registrar
                .calls()
                .get("/api/v1/participants/" + huda + "/enrolments")
                .then()
                .statusCode(200)
                .body("items.title", everyItem(nullValue()));
    }

    private void refused(UUID course, UUID person, String code) {
        apply(course, person).then().statusCode(409).body("errors.code", contains(code));
    }

    private Response apply(UUID course, UUID person) {
        return AnEnrolment.of(person).sentBy(registrar, course);
    }
}

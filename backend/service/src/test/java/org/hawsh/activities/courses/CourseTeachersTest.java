package org.hawsh.activities.courses;

import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** Who may teach a course. */
@HawshTest
class CourseTeachersTest extends CoursesOfACentre {
    @Test
    void whoeverIsWithChildrenHasAllThreePapersUntilTheLastDay() {
        LocalDate last = Clocks.now().toLocalDate().plusDays(90);
        ACourse forAdults = ACourse.at(centre);
        UUID without = AStaffMember.at(centre).without("vetting").added();
        UUID runsOut = AStaffMember.at(centre).papersUntil(last.minusDays(1)).added();
        UUID good = AStaffMember.at(centre).papersUntil(last).added();
        forAdults.taughtBy(without).sentBy(manager).then().statusCode(201);
        refusedForPapers(ACourse.at(centre).with("childcareSeats", 1).taughtBy(without));
        refusedForPapers(ACourse.at(centre).of(ACourse.ENGLISH).taughtBy(without));
        refusedForPapers(ACourse.at(centre).of(ACourse.ENGLISH).taughtBy(runsOut));
        ACourse.at(centre)
                .of(ACourse.ENGLISH)
                .taughtBy(good)
                .sentBy(manager)
                .then()
                .statusCode(201);
    }

    @Test
    void onlyTheCentresOwnPeopleTeachAndOnlyWhileTheyAreThere() {
        UUID elsewhere = AStaffMember.at(ACentre.any().open()).added();
        UUID left =
                AStaffMember.at(centre)
                        .with("to", Clocks.now().toLocalDate().minusDays(1).toString())
                        .added();
        for (UUID teacher : List.of(elsewhere, left, UUID.randomUUID())) {
            ACourse.at(centre)
                    .taughtBy(teacher)
                    .sentBy(manager)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("teacher-unknown"));
        }
        UUID volunteer = AStaffMember.at(centre).with("engagement", "VOLUNTEER").added();
        ACourse.at(centre)
                .taughtBy(volunteer)
                .sentBy(manager)
                .then()
                .statusCode(201)
                .body("teachers.staffMemberId", contains(volunteer.toString()));
    }

    private static void refusedForPapers(ACourse course) {
        Response answer = course.sentBy(Someone.everywhere(Role.CENTRE_MANAGER));
        answer.then().statusCode(422).body("errors.code", contains("teacher-without-papers"));
    }
}

package org.hawsh.activities.courses;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;

/** A centre that is open from Sunday to Thursday, and what is done with its courses. */
abstract class CoursesOfACentre {
    static final List<String> WEEK =
            List.of("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY");

    UUID centre;
    Someone manager;

    LocalDate sunday;

    @BeforeEach
    void aCentreThatIsOpenFromSundayToThursday() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        openFromSundayToThursday(centre);
        sunday = Clocks.sundayOfOrdinaryWeeks();
    }

    static void openFromSundayToThursday(UUID centre) {
        for (String day : WEEK) {
            Databases.execute(
                    "insert into centre_hours (centre_id, season_no, day, opens, closes) values (?, 0, ?, '08:30', '15:30')",
                    centre,
                    day);
        }
    }

    ACourse weeks(int weeks, List<String> weekdays, String from, String to) {
        return ACourse.at(centre)
                .with("startsOn", sunday.toString())
                .with("endsOn", sunday.plusDays(weeks * 7L - 1).toString())
                .on(weekdays, from, to);
    }

    Response sessions(UUID course) {
        return manager.calls().get("/api/v1/courses/" + course + "/sessions");
    }

    Response edit(UUID course, int version, String patch) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.course\"")
                .body(patch)
                .patch("/api/v1/courses/" + course);
    }

    Response step(UUID course, int version, String step, Object body) {
        var request = manager.calls().header("If-Match", "\"" + version + ".en.course\"");
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/api/v1/courses/" + course + "/" + step);
    }
}

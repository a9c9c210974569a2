package org.hawsh.activities.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** Each sheet that was read is a line of the trail, also where the same people stand on several. */
@HawshTest
class SheetReadingsTest extends ALesson {
    @Test
    void twoSheetsOfTheSamePeopleAreTwoReadingsAndEachIsOneAnHour() {
        UUID first = lesson.session;
        UUID second = lesson.sessionOn(lesson.startsAt.minusDays(1));
        for (UUID session : new UUID[] {first, second, first, second}) {
            lesson.session = session;
            lesson.sheet(facilitator).statusCode(200);
        }
        assertEquals(1, readings("READ_SHEET", first));
        assertEquals(1, readings("READ_SHEET", second));
    }

    @Test
    void theAttendanceOfACourseIsReadByTheCourse() {
        ASession without = ASession.at(centre, 0).taughtBy(facilitator);
        for (UUID course : new UUID[] {lesson.course, without.course, lesson.course}) {
            facilitator
                    .calls()
                    .get("/api/v1/courses/" + course + "/attendance-grid")
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, readings("READ_GRID", lesson.course));
        assertEquals(1, readings("READ_GRID", without.course));
    }

    private long readings(String action, UUID what) {
        return Databases.count(
                "select count(*) from audit_entry where actor = ? and action = ? and entity_id = ?",
                facilitator.subject(),
                action,
                what);
    }
}

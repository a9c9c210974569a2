package org.hawsh.activities.courses;

import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;

/** A room that somebody wants at ten. */
abstract class ARoomAtTen {
    UUID centre;
    UUID room;

    Someone manager;
    LocalDateTime ten;

    @BeforeEach
    void aRoom() {
        centre = ACentre.any().open();
        CoursesOfACentre.openFromSundayToThursday(centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        room = ARoom.any().addedBy(manager, centre);
        ten = Clocks.ordinarySunday().atTime(10, 0);
    }

    UUID course() {
        return ACourse.at(centre).announced();
    }

    UUID taughtBy(UUID teacher) {
        return ACourse.at(centre).taughtBy(teacher).announced();
    }
}

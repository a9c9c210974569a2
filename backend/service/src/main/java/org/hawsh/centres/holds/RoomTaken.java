package org.hawsh.centres.holds;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Somebody has the room then, or it is closed: which of the two is not told. */
final class RoomTaken extends Refusal {
    RoomTaken() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/roomId", "room-taken")));
    }
}

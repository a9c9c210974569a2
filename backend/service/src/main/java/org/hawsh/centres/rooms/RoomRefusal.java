package org.hawsh.centres.rooms;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a room cannot be written as it was sent. */
final class RoomRefusal extends Refusal {
    private RoomRefusal(ProblemType type, Fault fault) {
        super(type, List.of(fault));
    }

    /** Another room of the centre has this on its door. */
    static RoomRefusal nameTaken() {
        return new RoomRefusal(ProblemType.ALREADY_EXISTS, Fault.at("/name", "taken"));
    }

    /** The children's corner has more places than the room would hold. */
    static RoomRefusal tooSmallForItsCorner(int places) {
        return new RoomRefusal(
                ProblemType.STATE_CONFLICT,
                Fault.at("/capacity", "smaller-than-its-corner", places));
    }

    /** The children are in it: the corner must move first. */
    static RoomRefusal holdsTheCorner() {
        return new RoomRefusal(
                ProblemType.STATE_CONFLICT, Fault.at("/inUse", "room-of-the-corner"));
    }
}

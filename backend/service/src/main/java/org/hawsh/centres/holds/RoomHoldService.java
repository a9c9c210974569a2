package org.hawsh.centres.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.DayRange;
import org.hawsh.centres.closures.Closures;
import org.hawsh.centres.rooms.Rooms;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Holding rooms for private use. The trail says that somebody held a room, never for what. */
@ApplicationScoped
@Transactional
class RoomHoldService {
    private final RoomHoldRepository holds;
    private final Closures closures;
    private final Rooms rooms;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    RoomHoldService(
            RoomHoldRepository holds,
            Closures closures,
            Rooms rooms,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.holds = holds;
        this.closures = closures;
        this.rooms = rooms;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    List<RoomHoldView> list(UUID centreId, LocalDate from, LocalDate to) {
        centres.require(centreId, Permissions.CENTRE_READ);
        DayRange days = DayRange.of(from, to, centres.todayAt(centreId));
        UUID reader = user.subject();
        return holds
                .touching(
                        centreId, days.from().atStartOfDay(), days.to().plusDays(1).atStartOfDay())
                .stream()
                .map(hold -> hold.view(reader))
                .toList();
    }

    /** The room is held first, so that of many who want it one gets it and the others hear that it is taken. */
    RoomHoldView hold(UUID centreId, HoldRoom request) {
        centres.require(centreId, Permissions.ROOM_HOLD);
        ValidationFailed.ifAny(request.faults(centres.nowAt(centreId)));
        if (!rooms.lock(centreId, request.roomId())) {
            ValidationFailed.ifAny(List.of(Fault.at("/roomId", "room-unknown")));
        }
        if (holds.isTaken(request.roomId(), request.startsAt(), request.endsAt())
                || closures.isClosed(
                        centreId, request.roomId(), request.startsAt(), request.endsAt())) {
            throw new RoomTaken();
        }
        RoomHold hold = new RoomHold(centreId, request, user.subject());
        records.created(RoomHoldSheet.HOLD, hold);
        return hold.view(user.subject());
    }

    void end(UUID centreId, UUID id) {
        RoomHold hold =
                holds.find(id, centreId, user.centresWith(Permissions.ROOM_HOLD), user.subject())
                        .orElseThrow(NotFound::new);
        holds.delete(hold);
        records.done(RoomHoldSheet.HOLD, hold, "END");
    }
}

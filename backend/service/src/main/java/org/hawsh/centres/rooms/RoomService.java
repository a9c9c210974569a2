package org.hawsh.centres.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The rooms of a centre. */
@ApplicationScoped
@Transactional
class RoomService {
    private final RoomRepository rooms;
    private final ChildrensCornerRepository corners;
    private final Centres centres;
    private final Records records;

    RoomService(
            RoomRepository rooms,
            ChildrensCornerRepository corners,
            Centres centres,
            Records records) {
        this.rooms = rooms;
        this.corners = corners;
        this.centres = centres;
        this.records = records;
    }

    List<RoomView> of(UUID centreId) {
        centres.require(centreId, Permissions.CENTRE_READ);
        return rooms.of(centreId).stream().map(Room::view).toList();
    }

    RoomView read(UUID centreId, UUID id) {
        return records.find(Room.class, id, centreId, Permissions.CENTRE_READ).view();
    }

    RoomView add(UUID centreId, RoomDetails details) {
        centres.lock(centreId, Permissions.CENTRE_MANAGE);
        Room room = new Room(centreId, details);
        ifNameIsFree(centreId, details, room.id());
        records.created(RoomSheet.ROOM, room);
        return room.view();
    }

    RoomView edit(UUID centreId, UUID id, int seenVersion, JsonNode mergePatch) {
        Room room = records.lock(Room.class, id, centreId, Permissions.CENTRE_MANAGE);
        Consumer<RoomDetails> check =
                details -> {
                    ifNameIsFree(centreId, details, id);
                    corners.in(id).ifPresent(corner -> ifStillFit(details, corner));
                };
        return records.edit(RoomSheet.ROOM, room, seenVersion, mergePatch, check).view();
    }

    private static void ifStillFit(RoomDetails room, ChildrensCorner corner) {
        if (!room.inUse()) {
            throw RoomRefusal.holdsTheCorner();
        }
        if (corner.places() > room.capacity()) {
            throw RoomRefusal.tooSmallForItsCorner(corner.places());
        }
    }

    private void ifNameIsFree(UUID centreId, RoomDetails details, UUID except) {
        ValidationFailed.ifAny(details.faults());
        if (rooms.isNameTaken(centreId, details.strippedName(), except)) {
            throw RoomRefusal.nameTaken();
        }
    }
}

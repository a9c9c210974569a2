package org.hawsh.centres.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** The rooms of a centre. */
@ApplicationScoped
class RoomService {
    private final RoomRepository rooms;
    private final ChildrensCornerRepository corners;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    RoomService(
            RoomRepository rooms,
            ChildrensCornerRepository corners,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.rooms = rooms;
        this.corners = corners;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    List<RoomView> of(UUID centreId) {
        centres.require(centreId, Permissions.CENTRE_READ);
        return rooms.of(centreId).stream().map(Room::view).toList();
    }

    @Transactional
    RoomView read(UUID centreId, UUID id) {
        return rooms.find(id, centreId, user.centresWith(Permissions.CENTRE_READ))
                .orElseThrow(NotFound::new)
                .view();
    }

    @Transactional
    RoomView add(UUID centreId, RoomDetails details) {
        centres.lock(centreId, Permissions.CENTRE_MANAGE);
        Room room = new Room(centreId, details);
        ifNameIsFree(centreId, details, room.id());
        rooms.persistAndFlush(room);
        audit.record(Act.of("CREATE", "room", room.id()).at(centreId));
        return room.view();
    }

    @Transactional
    RoomView edit(UUID centreId, UUID id, int seenVersion, JsonNode mergePatch) {
        Room room =
                rooms.lock(id, centreId, user.centresWith(Permissions.CENTRE_MANAGE))
                        .orElseThrow(NotFound::new);
        MergePatch.Patched<RoomDetails> patched = patches.apply(mergePatch, room.details());
        ifNameIsFree(centreId, patched.value(), id);
        corners.in(id).ifPresent(corner -> ifStillFit(patched.value(), corner));
        room.edit(seenVersion, patched.value());
        rooms.flush();
        if (!patched.changedFields().isEmpty()) {
            audit.record(Act.of("EDIT", "room", id).at(centreId));
            changes.record("room", id, room.version(), patched.changedFields());
        }
        return room.view();
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
        if (rooms.isNameTaken(centreId, details.name().strip(), except)) {
            throw RoomRefusal.nameTaken();
        }
    }
}

package org.hawsh.centres.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.ChangeLog;
import org.hawsh.platform.EntityTags;
import org.hawsh.platform.EntityTags.VersionConflict;
import org.hawsh.platform.Fault;
import org.hawsh.platform.NotFound;
import org.hawsh.platform.ValidationFailed;

/** Reading and writing a centre's children's corner. */
@ApplicationScoped
class ChildrensCornerService {
    private static final List<String> ALL_FIELDS = List.of("roomId", "places", "bands");

    private final ChildrensCornerRepository corners;
    private final RoomRepository rooms;
    private final Centres centres;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    ChildrensCornerService(
            ChildrensCornerRepository corners,
            RoomRepository rooms,
            Centres centres,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.corners = corners;
        this.rooms = rooms;
        this.centres = centres;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    CornerView read(UUID centreId) {
        return corners.find(centreId, user.centresWith(Permissions.CENTRE_READ))
                .orElseThrow(NotFound::new)
                .view();
    }

    /**
     * @param ifMatch needed where there is a corner already; without one, nobody can overwrite what they have not seen
     */
    @Transactional
    CornerView put(UUID centreId, String ifMatch, boolean onlyIfNone, CornerDetails details) {
        Set<UUID> scope = user.centresWith(Permissions.CENTRE_MANAGE);
        centres.lock(centreId, scope);
        Optional<ChildrensCorner> present = corners.find(centreId, scope);
        if (onlyIfNone ? present.isPresent() : present.isEmpty() && ifMatch != null) {
            throw new VersionConflict();
        }
        ValidationFailed.ifAny(details.faults());
        checkRoom(centreId, details, scope);
        ChildrensCorner corner =
                present.map(
                                stored -> {
                                    stored.replace(EntityTags.versionOf(ifMatch), details);
                                    return stored;
                                })
                        .orElseGet(
                                () -> {
                                    ChildrensCorner first = ChildrensCorner.at(centreId, details);
                                    corners.persist(first);
                                    return first;
                                });
        corners.flush();
        audit.record(Act.of("EDIT", "childrens_corner", centreId).at(centreId));
        if (present.isPresent()) {
            changes.record("childrens_corner", centreId, corner.version(), ALL_FIELDS);
        }
        return corner.view();
    }

    /** The room is held, so that nobody makes it smaller meanwhile. */
    private void checkRoom(UUID centreId, CornerDetails details, Set<UUID> scope) {
        Room room = rooms.lock(details.roomId(), centreId, scope).filter(Room::inUse).orElse(null);
        if (room == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/roomId", "room-unknown")));
        } else if (room.capacity() < details.places()) {
            ValidationFailed.ifAny(
                    List.of(Fault.at("/places", "more-than-the-room-holds", room.capacity())));
        }
    }
}

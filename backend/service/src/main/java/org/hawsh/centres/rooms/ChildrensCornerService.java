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
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Reading and writing a centre's children's corner. */
@ApplicationScoped
@Transactional
class ChildrensCornerService {
    private final ChildrensCornerRepository corners;
    private final RoomRepository rooms;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    ChildrensCornerService(
            ChildrensCornerRepository corners,
            RoomRepository rooms,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.corners = corners;
        this.rooms = rooms;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    CornerView read(UUID centreId) {
        return corners.find(centreId, user.centresWith(Permissions.CENTRE_READ))
                .orElseThrow(NotFound::new)
                .view();
    }

    /**
     * @param ifMatch needed where there is a corner already; without one, nobody can overwrite what they have not seen
     */
    CornerView put(UUID centreId, String ifMatch, boolean onlyIfNone, CornerDetails details) {
        Set<UUID> scope = user.centresWith(Permissions.CENTRE_MANAGE);
        centres.lock(centreId, Permissions.CENTRE_MANAGE);
        Optional<ChildrensCorner> present = corners.find(centreId, scope);
        if (onlyIfNone ? present.isPresent() : present.isEmpty() && ifMatch != null) {
            throw new VersionConflict();
        }
        ValidationFailed.ifAny(details.faults());
        checkRoom(centreId, details, scope);
        if (present.isPresent()) {
            return replace(present.get(), ifMatch, details);
        }
        ChildrensCorner first = new ChildrensCorner(centreId, details);
        records.created(RoomSheet.CORNER, first);
        return first.view();
    }

    private CornerView replace(ChildrensCorner corner, String ifMatch, CornerDetails details) {
        CornerView before = corner.view();
        corner.replace(EntityTags.versionOf(ifMatch), details);
        CornerView after = corner.view();
        Set<String> changed = after.differencesFrom(before);
        if (!changed.isEmpty()) {
            records.edited(RoomSheet.CORNER, corner, changed);
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

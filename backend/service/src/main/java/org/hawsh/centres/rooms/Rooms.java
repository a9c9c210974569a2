package org.hawsh.centres.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.codes.Codes;

/** What other features may ask of rooms, once they have found the centre within their caller's scope. */
@ApplicationScoped
public class Rooms {
    private final RoomRepository rooms;
    private final Codes codes;

    Rooms(RoomRepository rooms, Codes codes) {
        this.rooms = rooms;
        this.codes = codes;
    }

    @Transactional
    public boolean belongsTo(UUID centreId, UUID roomId) {
        return rooms.count("id = ?1 and centreId = ?2", roomId, centreId) > 0;
    }

    /** The rooms in use in which a group of so many people fits, the smallest of them first. */
    @Transactional
    public List<RoomRef> forGroupsOf(UUID centreId, int people) {
        List<String> forGroups = codes.with(RoomSheet.FOR_GROUPS, RoomSheet.KINDS);
        return rooms.of(centreId).stream()
                .filter(room -> room.inUse() && forGroups.contains(room.details().kind()))
                .filter(room -> room.capacity() >= people)
                .sorted(Comparator.comparing(Room::capacity))
                .map(Room::ref)
                .toList();
    }

    /**
     * Lets one caller after the other write what must not overlap in this room; held until the transaction ends.
     *
     * @return false if it is no room in use of the centre
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock(UUID centreId, UUID roomId) {
        return rooms.lock(roomId, centreId, Set.of(centreId)).filter(Room::inUse).isPresent();
    }
}

package org.hawsh.centres.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What other features may ask of rooms, once they have found the centre within their caller's scope. */
@ApplicationScoped
public class Rooms {
    private final RoomRepository rooms;

    Rooms(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Transactional
    public boolean belongsTo(UUID centreId, UUID roomId) {
        return rooms.find(roomId, centreId, Set.of(centreId)).isPresent();
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

package org.hawsh.centres.holds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.platform.values.Ids;

/** A room held for private use. */
@Entity
class RoomHold {
    @Id private UUID id;

    private UUID centreId;

    private UUID roomId;

    private LocalDateTime startsAt;

    private LocalDateTime endsAt;

    private UUID madeBy;

    protected RoomHold() {}

    static RoomHold of(UUID centreId, HoldRoom request, UUID madeBy) {
        RoomHold hold = new RoomHold();
        hold.id = Ids.next();
        hold.centreId = centreId;
        hold.roomId = request.roomId();
        hold.startsAt = request.from();
        hold.endsAt = request.to();
        hold.madeBy = madeBy;
        return hold;
    }

    UUID id() {
        return id;
    }

    RoomHoldView view(UUID reader) {
        return new RoomHoldView(id, roomId, startsAt, endsAt, madeBy.equals(reader));
    }
}

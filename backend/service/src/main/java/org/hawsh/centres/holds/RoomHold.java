package org.hawsh.centres.holds;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.work.records.RecordedAtCentre;

/** A room held for private use. */
@Entity
class RoomHold extends RecordedAtCentre {
    private UUID roomId;

    private LocalDateTime startsAt;

    private LocalDateTime endsAt;

    private UUID madeBy;

    protected RoomHold() {}

    RoomHold(UUID centreId, HoldRoom request, UUID madeBy) {
        super(centreId);
        roomId = request.roomId();
        startsAt = request.startsAt();
        endsAt = request.endsAt();
        this.madeBy = madeBy;
    }

    RoomHoldView view(UUID reader) {
        return new RoomHoldView(id(), roomId, startsAt, endsAt, madeBy.equals(reader));
    }
}

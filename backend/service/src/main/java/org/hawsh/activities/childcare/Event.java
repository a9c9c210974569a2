package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** What happened to a child while it was here. It is written down once. */
@Entity
@Table(name = "childcare_event")
class Event extends RecordedAtCentre {
    private UUID stayId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String what;

    private String injury;

    private String firstAid;

    private String witness;

    private Instant parentToldAt;

    private Instant happenedAt;

    private UUID recordedBy;

    protected Event() {}

    Event(Stay stay, RecordEvent request, UUID by) {
        super(stay.centreId());
        stayId = stay.id();
        kind = request.kind();
        what = request.what();
        injury = request.injury();
        firstAid = request.firstAid();
        witness = request.witness();
        happenedAt = Moments.now();
        parentToldAt = Boolean.TRUE.equals(request.parentTold()) ? happenedAt : null;
        recordedBy = by;
    }

    UUID stayId() {
        return stayId;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    EventView view(String writer) {
        return new EventView(
                id(), kind, what, injury, firstAid, witness, parentToldAt, happenedAt, writer);
    }
}

package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** What happened to a child while it was here. It is written down once. */
@Entity
@Table(name = "childcare_event")
class Event {
    @Id private UUID id;

    private UUID centreId;

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

    static Event of(Stay stay, RecordEvent request, UUID by) {
        Event event = new Event();
        event.id = Ids.next();
        event.centreId = stay.centreId();
        event.stayId = stay.id();
        event.kind = request.kind();
        event.what = request.what();
        event.injury = request.injury();
        event.firstAid = request.firstAid();
        event.witness = request.witness();
        event.happenedAt = Moments.now();
        event.parentToldAt = Boolean.TRUE.equals(request.parentTold()) ? event.happenedAt : null;
        event.recordedBy = by;
        return event;
    }

    UUID id() {
        return id;
    }

    UUID stayId() {
        return stayId;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    EventView view(String writer) {
        return new EventView(
                id, kind, what, injury, firstAid, witness, parentToldAt, happenedAt, writer);
    }
}

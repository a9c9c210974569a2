package org.hawsh.participants.households;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.values.PhoneNumber;

/** Who may fetch a child, or must never be given it. It is ended, never changed. */
@Entity
@Table(name = "child_collector")
class Collector {
    @Id private UUID id;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private CollectorKind kind;

    private String name;

    private String relation;

    private String phone;

    private UUID recordedBy;

    private Instant recordedAt;

    private UUID endedBy;

    private Instant endedAt;

    protected Collector() {}

    static Collector of(UUID child, NameCollector request, UUID by) {
        Collector collector = new Collector();
        collector.id = Ids.next();
        collector.childId = child;
        collector.kind = request.kind();
        collector.name = request.name().strip();
        collector.relation = request.relation() == null ? null : request.relation().strip();
        collector.phone = PhoneNumber.stored(request.phone());
        collector.recordedBy = by;
        collector.recordedAt = Moments.now();
        return collector;
    }

    /** What was ended stays ended as it was. */
    boolean ends(UUID by) {
        if (endedAt != null) {
            return false;
        }
        endedBy = by;
        endedAt = Moments.now();
        return true;
    }

    UUID id() {
        return id;
    }

    CollectorView view() {
        return new CollectorView(id, kind, name, relation, phone, recordedAt, endedAt);
    }

    CollectorRef ref() {
        return new CollectorRef(id, childId, kind, name, relation, phone);
    }
}

package org.hawsh.participants.households;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.work.records.Recorded;

/** Who may fetch a child, or must never be given it. It is ended, never changed. */
@Entity
@Table(name = "child_collector")
class Collector extends Recorded {
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

    Collector(UUID child, NameCollector request, UUID by) {
        super(Ids.next());
        childId = child;
        kind = request.kind();
        name = request.name().strip();
        relation = request.relation() == null ? null : request.relation().strip();
        phone = PhoneNumber.stored(request.phone());
        recordedBy = by;
        recordedAt = Moments.now();
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

    CollectorView view() {
        return new CollectorView(id(), kind, name, relation, phone, recordedAt, endedAt);
    }

    CollectorRef ref() {
        return new CollectorRef(id(), childId, kind, name, relation, phone);
    }
}

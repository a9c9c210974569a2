package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** Somebody of the staff who looks after the children, from when until when. */
@Entity
@Table(name = "childcare_adult")
class Adult {
    @Id private UUID id;

    private UUID centreId;

    private LocalDate day;

    private UUID staffMemberId;

    private Instant cameAt;

    private Instant leftAt;

    private UUID recordedBy;

    protected Adult() {}

    static Adult comes(UUID centre, LocalDate day, UUID staffMember, UUID by) {
        Adult adult = new Adult();
        adult.id = Ids.next();
        adult.centreId = centre;
        adult.day = day;
        adult.staffMemberId = staffMember;
        adult.cameAt = Moments.now();
        adult.recordedBy = by;
        return adult;
    }

    void leaves() {
        leftAt = Moments.now();
    }

    boolean isHere() {
        return leftAt == null;
    }

    UUID id() {
        return id;
    }

    UUID staffMemberId() {
        return staffMemberId;
    }

    AdultView view(String name) {
        return new AdultView(id, staffMemberId, name, cameAt, leftAt);
    }
}

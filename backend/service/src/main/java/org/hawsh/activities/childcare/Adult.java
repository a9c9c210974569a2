package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** Somebody of the staff who looks after the children, from when until when. */
@Entity
@Table(name = "childcare_adult")
class Adult extends RecordedAtCentre {
    private LocalDate day;

    private UUID staffMemberId;

    private Instant cameAt;

    private Instant leftAt;

    private UUID recordedBy;

    protected Adult() {}

    Adult(UUID centre, LocalDate day, UUID staffMember, UUID by) {
        super(centre);
        this.day = day;
        staffMemberId = staffMember;
        cameAt = Moments.now();
        recordedBy = by;
    }

    void leaves() {
        leftAt = Moments.now();
    }

    boolean isHere() {
        return leftAt == null;
    }

    UUID staffMemberId() {
        return staffMemberId;
    }

    AdultView view(String name) {
        return new AdultView(id(), staffMemberId, name, day, cameAt, leftAt);
    }
}

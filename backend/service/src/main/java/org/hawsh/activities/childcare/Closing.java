package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** The count at the end of a day. */
@Entity
@Table(name = "childcare_closing")
class Closing extends RecordedAtCentre {
    private LocalDate day;

    private int stillHere;

    private Instant closedAt;

    private UUID closedBy;

    protected Closing() {}

    Closing(UUID centre, LocalDate day, int stillHere, UUID by) {
        super(centre);
        this.day = day;
        this.stillHere = stillHere;
        closedAt = Moments.now();
        closedBy = by;
    }

    ClosingView view() {
        return new ClosingView(stillHere, closedAt);
    }
}

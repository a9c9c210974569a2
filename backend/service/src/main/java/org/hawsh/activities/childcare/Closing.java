package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** The count at the end of a day. */
@Entity
@Table(name = "childcare_closing")
class Closing {
    @Id private UUID id;

    private UUID centreId;

    private LocalDate day;

    private int stillHere;

    private Instant closedAt;

    private UUID closedBy;

    protected Closing() {}

    static Closing of(UUID centre, LocalDate day, int stillHere, UUID by) {
        Closing closing = new Closing();
        closing.id = Ids.next();
        closing.centreId = centre;
        closing.day = day;
        closing.stillHere = stillHere;
        closing.closedAt = Moments.now();
        closing.closedBy = by;
        return closing;
    }

    UUID id() {
        return id;
    }

    ClosingView view() {
        return new ClosingView(stillHere, closedAt);
    }
}

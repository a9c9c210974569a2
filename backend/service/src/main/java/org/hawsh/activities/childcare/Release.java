package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** Handing a child to somebody who is not on its list: one of the staff asks and says why, another agrees. */
@Entity
@Table(name = "childcare_release")
class Release {
    @Id private UUID id;

    private UUID centreId;

    private UUID stayId;

    private String name;

    private String reason;

    private boolean forbidden;

    private UUID askedBy;

    private Instant askedAt;

    private UUID confirmedBy;

    private Instant confirmedAt;

    protected Release() {}

    static Release asked(Stay stay, AskRelease request, boolean forbidden, UUID by) {
        Release release = new Release();
        release.id = Ids.next();
        release.centreId = stay.centreId();
        release.stayId = stay.id();
        release.name = request.name().strip();
        release.reason = request.reason().strip();
        release.forbidden = forbidden;
        release.askedBy = by;
        release.askedAt = Moments.now();
        return release;
    }

    /** @throws StayRefusal if nobody but the asker agrees */
    void confirm(UUID by) {
        if (by.equals(askedBy)) {
            throw StayRefusal.secondPerson();
        }
        confirmedBy = by;
        confirmedAt = Moments.now();
    }

    UUID id() {
        return id;
    }

    UUID stayId() {
        return stayId;
    }

    String name() {
        return name;
    }

    boolean isForbidden() {
        return forbidden;
    }

    boolean isOpen() {
        return confirmedBy == null;
    }

    ReleaseView view(String asker) {
        return new ReleaseView(id, name, reason, forbidden, askedBy, asker, askedAt, confirmedAt);
    }

    UUID askedBy() {
        return askedBy;
    }
}

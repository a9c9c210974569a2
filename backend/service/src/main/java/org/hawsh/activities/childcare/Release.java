package org.hawsh.activities.childcare;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.platform.values.Ids;

/** Handing a child to somebody who is not on its list: one of the staff asks and says why, another agrees. */
@Entity
@Table(name = "childcare_release")
class Release {
    @Id private UUID id;

    private UUID centreId;

    private UUID stayId;

    private String name;

    private boolean forbidden;

    @Embedded private Decision decision;

    protected Release() {}

    static Release asked(Stay stay, AskRelease request, boolean forbidden, UUID by) {
        Release release = new Release();
        release.id = Ids.next();
        release.centreId = stay.centreId();
        release.stayId = stay.id();
        release.name = request.name().strip();
        release.forbidden = forbidden;
        release.decision = Decision.asked(by, request.reason().strip(), null);
        return release;
    }

    void confirm(UUID by) {
        decision.approve(by);
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
        return decision.isOpen();
    }

    ReleaseView view(Map<UUID, AccountRef> names) {
        return new ReleaseView(id, name, forbidden, decision.view(names));
    }

    Stream<UUID> people() {
        return decision.people();
    }
}

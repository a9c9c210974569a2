package org.hawsh.participants;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a person belongs to a centre, from when to when. Two centres can share one person. */
@Entity
@Table(name = "participant_centre")
class CentreMembership {
    @EmbeddedId private Key key;

    private LocalDate until;

    protected CentreMembership() {}

    static CentreMembership since(LocalDate since, UUID participantId, UUID centreId) {
        CentreMembership membership = new CentreMembership();
        membership.key = new Key(participantId, centreId, since);
        return membership;
    }

    @Embeddable
    record Key(UUID participantId, UUID centreId, LocalDate since) {}
}

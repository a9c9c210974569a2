package org.hawsh.grants.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hawsh.access.decisions.Decision;
import org.hawsh.work.records.RecordedAtCentre;

/** That somebody asked to give an instalment, and what somebody else decided. */
@Entity
@Table(name = "grant_instalment_request")
class InstalmentRequest extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID instalmentId;

    @Column(updatable = false)
    private UUID grantId;

    @Embedded private Decision decision;

    protected InstalmentRequest() {}

    InstalmentRequest(GrantAward grant, GrantInstalment instalment, UUID by) {
        super(grant.centreId());
        grantId = grant.id();
        instalmentId = instalment.id();
        decision = Decision.asked(by, null, null);
    }

    UUID instalmentId() {
        return instalmentId;
    }

    UUID grantId() {
        return grantId;
    }

    Decision decision() {
        return decision;
    }
}

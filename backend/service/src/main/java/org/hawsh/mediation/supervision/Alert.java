package org.hawsh.mediation.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** What a mediator says to the supervisor because somebody is in danger. */
@Entity
@Table(name = "mediation_alert")
class Alert extends Recorded {
    static final String SEALED = "mediation_alert.sealed_text";

    @Column(updatable = false)
    private UUID caseId;

    private Instant raisedAt;

    private UUID raisedBy;

    private byte[] sealedText;

    protected Alert() {}

    Alert(OpenedCase mediated, RaiseAlert request, UUID by) {
        super(Ids.next());
        caseId = mediated.id();
        raisedAt = Moments.now();
        raisedBy = by;
        sealedText = mediated.key().seal(SEALED, id(), request.text());
    }

    AlertView view(String text) {
        return new AlertView(id(), caseId, raisedAt, text);
    }
}

package org.hawsh.grants.goods;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.work.records.RecordedAtCentre;

/** That a municipality or an owner took over what was made and stays theirs; what was written stays. */
@Entity
@Table(name = "grant_handover")
class Handover extends RecordedAtCentre {
    private UUID grantId;

    private String what;

    private String takenOverBy;

    private LocalDate takenOverOn;

    private UUID paperId;

    protected Handover() {}

    Handover(GrantRef grant, RecordHandover told) {
        super(grant.centreId());
        grantId = grant.id();
        what = told.what();
        takenOverBy = told.takenOverBy();
        takenOverOn = told.takenOverOn();
        paperId = told.paperId();
    }

    HandoverView view() {
        return new HandoverView(id(), grantId, what, takenOverBy, takenOverOn, paperId);
    }
}

package org.hawsh.grants.upkeep;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.work.records.RecordedAtCentre;
import org.hibernate.annotations.Immutable;

/** Somebody was there, and what they found. It is never changed: who was wrong says it anew, and the last word counts. */
@Entity
@Immutable
class UpkeepVisit extends RecordedAtCentre {
    private UUID grantId;

    private int months;

    private LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    private UpkeepCondition condition;

    private String carer;

    private String needed;

    private UUID photoId;

    private UUID recordedBy;

    protected UpkeepVisit() {}

    /** @param months the round it is of */
    UpkeepVisit(GrantRef grant, int months, RecordVisit visit, UUID by) {
        super(grant.centreId());
        grantId = grant.id();
        this.months = months;
        visitedOn = visit.visitedOn();
        condition = visit.condition();
        carer = visit.carer();
        needed = visit.needed();
        photoId = visit.photoId();
        recordedBy = by;
    }

    int months() {
        return months;
    }

    UUID photoId() {
        return photoId;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    UpkeepVisitView view(Map<UUID, AccountRef> names, Map<UUID, EvidenceView> photos) {
        return new UpkeepVisitView(
                id(),
                grantId,
                months,
                visitedOn,
                condition,
                carer,
                needed,
                photos.get(photoId),
                names.get(recordedBy));
    }
}

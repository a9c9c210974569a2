package org.hawsh.participants.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** One change of one person's status. A correction or another change is another row. */
@Entity
class DisplacementEpisode extends Recorded {
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private DisplacementStatus status;

    private Integer sinceYear;

    private Integer sinceMonth;

    private Integer originGovernorateId;

    private Integer originDistrictId;

    private UUID recordedBy;

    private Instant recordedAt;

    protected DisplacementEpisode() {}

    DisplacementEpisode(
            UUID participantId, DisplacementDetails told, CoarsePlace origin, UUID recordedBy) {
        super(Ids.next());
        this.participantId = participantId;
        status = told.status();
        sinceYear = told.since() == null ? null : told.since().year();
        sinceMonth = told.since() == null ? null : told.since().month();
        originGovernorateId = origin.governorateId();
        originDistrictId = origin.districtId();
        this.recordedBy = recordedBy;
        recordedAt = Moments.now();
    }

    DisplacementStatus status() {
        return status;
    }

    DisplacementDetails.Since since() {
        return sinceYear == null ? null : new DisplacementDetails.Since(sinceYear, sinceMonth);
    }

    CoarsePlace origin() {
        return new CoarsePlace(originGovernorateId, originDistrictId);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

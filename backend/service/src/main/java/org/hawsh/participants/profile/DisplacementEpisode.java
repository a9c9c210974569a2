package org.hawsh.participants.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** One change of one person's status. A correction or another change is another row. */
@Entity
class DisplacementEpisode {
    @Id private UUID id;

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

    static DisplacementEpisode of(
            UUID participantId, DisplacementDetails told, CoarsePlace origin, UUID recordedBy) {
        DisplacementEpisode episode = new DisplacementEpisode();
        episode.id = Ids.next();
        episode.participantId = participantId;
        episode.status = told.status();
        episode.sinceYear = told.since() == null ? null : told.since().year();
        episode.sinceMonth = told.since() == null ? null : told.since().month();
        episode.originGovernorateId = origin.governorateId();
        episode.originDistrictId = origin.districtId();
        episode.recordedBy = recordedBy;
        episode.recordedAt = Moments.now();
        return episode;
    }

    UUID id() {
        return id;
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

package org.hawsh.grants.milestones;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A photograph of a report, as it lies in its row. */
@Embeddable
record StoredPhoto(
        UUID centreId,
        UUID grantId,
        int position,
        UUID evidenceId,
        @Enumerated(EnumType.STRING) PhotoMoment moment) {}

package org.hawsh.activities.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Moments;

/**
 * What stood when somebody completed a course, and who wrote it down.
 *
 * @param held the sessions that were held while they were enrolled
 * @param certificate null where nothing is given
 * @param at null where it was written down before that was kept
 */
@Embeddable
record Completed(
        @Column(name = "held_sessions") Integer held,
        @Column(name = "attended_sessions") Integer attended,
        @Enumerated(EnumType.STRING) Certificate certificate,
        @Column(name = "completed_at") Instant at,
        @Column(name = "completed_by") UUID by) {
    static final Completed NOT = new Completed(null, null, null, null, null);

    private static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(15);

    /** @throws EnrolmentRefused unless the same person wrote it down a short time ago */
    void mustBeASlipOf(UUID whoever) {
        if (at == null
                || at.plus(TAKEN_BACK_WITHIN).isBefore(Moments.now())
                || !whoever.equals(by)) {
            throw EnrolmentRefused.because("completed-too-long", TAKEN_BACK_WITHIN.toMinutes());
        }
    }
}

package org.hawsh.activities.messages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/**
 * A message, and what it tells of as that is now.
 *
 * @param title of the course's activity; null where it is its group's business
 * @param toldAt the session's time as it is told; null where it is about none
 * @param until until when an offered place is kept, in the centre's own time; null while nobody knows or none is offered
 */
record About(
        UUID id,
        UUID centreId,
        UUID participantId,
        MessageKind kind,
        UUID courseId,
        LocalizedText title,
        LocalizedText centre,
        LocalDateTime toldAt,
        LocalDateTime until,
        MessageState state,
        MessageReason reason,
        Instant writtenAt,
        Instant dueAt,
        Instant settledAt,
        Instant triedAt,
        String courseState,
        String enrolmentState,
        String sessionState,
        LocalDateTime sessionAt,
        boolean certified) {

    /** Nobody is told of what was undone meanwhile, or of a day that is over. */
    boolean isStillSo(LocalDateTime now) {
        return switch (kind) {
            case OFFER_MADE, OFFER_LAPSES -> "OFFERED".equals(enrolmentState);
            case PLACE_CONFIRMED -> isEnrolled();
            case SESSION_CANCELLED, CENTRE_CLOSED ->
                    isToCome(now) && "CANCELLED".equals(sessionState);
            case SESSION_MOVED, SESSION_ON_AGAIN ->
                    isToCome(now) && "PLANNED".equals(sessionState) && toldAt.equals(sessionAt);
            case COURSE_CANCELLED -> "CANCELLED".equals(courseState);
            case CERTIFICATE_READY -> certified;
        };
    }

    private boolean isToCome(LocalDateTime now) {
        return isEnrolled() && toldAt.isAfter(now);
    }

    private boolean isEnrolled() {
        return "ENROLLED".equals(enrolmentState);
    }

    MessageView view() {
        return new MessageView(
                id,
                centreId,
                kind,
                courseId,
                title,
                toldAt,
                state,
                reason,
                writtenAt,
                state == MessageState.WAITING ? dueAt : null,
                settledAt);
    }
}

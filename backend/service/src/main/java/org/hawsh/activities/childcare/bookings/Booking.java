package org.hawsh.activities.childcare.bookings;

import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/**
 * A parent who has a childcare place during a session of a day. What the session is about is not told here.
 *
 * @param places for how many children
 * @param room where the parent is then; null where the session needs none
 */
public record Booking(
        UUID participantId,
        int places,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        LocalizedText room) {}

package org.hawsh.activities.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One session as a calendar shows it, in the words of one language.
 *
 * @param wholeDay where only the day is told
 * @param changedAt when it was last moved or cancelled
 * @param sequence how often
 */
record CalendarEntry(
        UUID id,
        String title,
        String description,
        String where,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean wholeDay,
        boolean cancelled,
        int sequence,
        Instant changedAt) {}

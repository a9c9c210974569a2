package org.hawsh.mediation.breakglass;

import java.time.Instant;
import java.util.UUID;

/**
 * Where in a list an opening stands.
 *
 * @param reviewedAt null while it waits, and where the list does not ask
 * @param at when it was asked for or opened
 */
record OpeningPlace(Instant reviewedAt, Instant at, UUID id) {
    /** Before all, the longest waiting first. */
    static final OpeningPlace FIRST = new OpeningPlace(null, Instant.EPOCH, new UUID(0, 0));

    /** Before all, the newest first. */
    static final OpeningPlace NEWEST =
            new OpeningPlace(null, Instant.parse("2200-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final String WAITS = "-";

    /** @param written null before the first */
    static OpeningPlace of(String written, OpeningPlace first) {
        if (written == null) {
            return first;
        }
        String[] parts = written.split(" ");
        return new OpeningPlace(
                parts[0].equals(WAITS) ? null : Instant.parse(parts[0]),
                Instant.parse(parts[1]),
                UUID.fromString(parts[2]));
    }

    String written() {
        return (reviewedAt == null ? WAITS : reviewedAt) + " " + at + " " + id;
    }
}

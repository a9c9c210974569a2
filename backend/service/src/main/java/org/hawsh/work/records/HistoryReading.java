package org.hawsh.work.records;

import java.util.UUID;

/**
 * Who reads the histories of a kind.
 *
 * @param permission what they hold
 * @param finder finds the record where they hold it
 */
record HistoryReading(String permission, Finder finder) {

    /** As {@link HistoryScope}, for any kind. */
    @FunctionalInterface
    interface Finder {
        UUID centreOf(HistoryDoor door, Kind kind, UUID id);
    }
}

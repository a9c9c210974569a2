package org.hawsh.work.records;

import java.util.UUID;
import org.hawsh.platform.problems.NotFound;

/** For whom the histories of a kind are that has a rule of its own: it finds the record where the caller may read it. */
@FunctionalInterface
public interface HistoryScope {
    /**
     * @return the centre it is read at; null for what belongs to none
     * @throws NotFound alike, whether there is none or the caller may not see it
     */
    UUID centreOf(UUID id);
}

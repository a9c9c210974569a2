package org.hawsh.participants.imports;

import jakarta.persistence.Embeddable;

/**
 * What was counted in a file so far. While it is worked on the worker counts past the entity.
 *
 * @param rowsDone how far the check or the commit has come
 * @param doubtCount rows that are likely somebody who is known
 * @param skippedCount rows a commit left out
 */
@Embeddable
record ImportCounts(int rowCount, int rowsDone, int faultCount, int doubtCount, int skippedCount) {

    static ImportCounts ofRows(int rows) {
        return new ImportCounts(rows, 0, 0, 0, 0);
    }

    ImportCounts fromTheFirstRow() {
        return new ImportCounts(rowCount, 0, faultCount, doubtCount, skippedCount);
    }
}

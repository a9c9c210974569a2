package org.hawsh.participants.imports;

import jakarta.persistence.Embeddable;

/**
 * What was counted in a file so far. While it is worked on the worker counts past the entity.
 *
 * @param rowsDone how far the check or the commit has come
 * @param doubtCount rows that are likely somebody who is known
 * @param skippedCount rows a commit left out because they were the same person
 * @param faultyRows rows that want mending
 */
@Embeddable
record ImportCounts(
        int rowCount,
        int rowsDone,
        int faultCount,
        int doubtCount,
        int skippedCount,
        int faultyRows) {

    static ImportCounts ofRows(int rows) {
        return new ImportCounts(rows, 0, 0, 0, 0, 0);
    }

    ImportCounts fromTheFirstRow() {
        return upTo(0);
    }

    ImportCounts upTo(int done) {
        return new ImportCounts(rowCount, done, faultCount, doubtCount, skippedCount, faultyRows);
    }
}

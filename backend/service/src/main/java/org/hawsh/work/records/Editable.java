package org.hawsh.work.records;

/**
 * What can be edited by a merge patch.
 *
 * @param <D> everything about it that can be edited
 */
public interface Editable<D extends Record> {
    D details();

    /** @param details as they stand after the edit */
    void become(D details);
}

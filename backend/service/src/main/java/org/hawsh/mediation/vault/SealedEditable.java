package org.hawsh.mediation.vault;

/**
 * What lies sealed in a case and can be edited by a merge patch.
 *
 * @param <D> everything about it that can be edited
 */
public interface SealedEditable<D extends Record> {
    D details(CaseKey key);

    /** @param details as they stand after the edit */
    void become(D details, CaseKey key);
}

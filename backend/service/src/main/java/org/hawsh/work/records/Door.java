package org.hawsh.work.records;

/**
 * Who may read the history of a record: whoever holds the permission where the record is.
 *
 * @param from the table and the condition under which a row with {@code :id} is in the scope {@code :centres}, as they
 *     follow {@code from} in SQL; it is written in the feature, never taken from a request
 * @param everywhere for what belongs to no centre: the permission must be held in every centre
 */
public record Door(String permission, String from, boolean everywhere) {

    /** Of a table whose rows belong to one centre each. */
    public static Door atCentre(String permission, String table) {
        return of(permission, table + " where id = :id and centre_id = any(:centres)");
    }

    /** Of a table whose rows belong to no centre. */
    public static Door everywhere(String permission, String table) {
        return new Door(permission, table + " where id = :id", true);
    }

    public static Door of(String permission, String from) {
        return new Door(permission, from, false);
    }
}

package org.hawsh.platform.database;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Statements that answer one column. Given to Hibernate as the class of the result, a type such as {@code UUID} makes a mapping
 * that equals no other: each execution would keep another plan of the same statement, and look through all the earlier ones
 * first. So the column is read as the database says it is, and must be of the type.
 */
public final class OneColumn {
    private OneColumn() {}

    public static <T> NativeQuery<T> of(EntityManager database, String sql, Class<T> type) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql)
                .setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}

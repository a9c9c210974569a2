package org.hawsh.platform.database;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the rows of a native query into records, each component from the column of its name: {@code centreId} from {@code
 * centre_id}. An enum is read from its name, a list from an array, and a record inside the record, as {@code LocalizedText},
 * from the columns that begin with its name: {@code title} from {@code title_en}, {@code title_ar} and {@code title_ckb}. It
 * is null where the first of them is.
 *
 * @param <R> the record
 */
public final class Rows<R extends Record> {
    private static final ClassValue<Rows<?>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Rows<?> computeValue(Class<?> type) {
                    return new Rows<>(type.asSubclass(Record.class));
                }
            };

    private final RecordComponent[] components;
    private final String[] columns;
    private final Constructor<R> constructor;

    private Rows(Class<R> type) {
        this.components = type.getRecordComponents();
        this.columns =
                Arrays.stream(components)
                        .map(component -> snakeCase(component.getName()))
                        .toArray(String[]::new);
        this.constructor = constructorOf(type, components);
    }

    /** @param query a native query made for {@link Tuple} */
    public static <R extends Record> List<R> list(Query query, Class<R> type) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read((Tuple) row, type)).toList();
    }

    /** The first row, if there is any. */
    public static <R extends Record> Optional<R> first(Query query, Class<R> type) {
        return list(query, type).stream().findFirst();
    }

    /** @throws IllegalArgumentException if a column is missing, or holds what its component cannot */
    public static <R extends Record> R read(Tuple row, Class<R> type) {
        return of(type).read(row, "");
    }

    /** One record inside a row whose columns begin with its name. */
    public static <R extends Record> R read(Tuple row, String name, Class<R> type) {
        return of(type).readOrNull(row, name + "_");
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Rows<R> of(Class<R> type) {
        return (Rows<R>) KNOWN.get(type);
    }

    private R readOrNull(Tuple row, String prefix) {
        return row.get(prefix + columns[0]) == null ? null : read(row, prefix);
    }

    private R read(Tuple row, String prefix) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(row, prefix + columns[i], components[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Tuple row, String column, RecordComponent component) {
        Class<?> wanted = component.getType();
        if (wanted.isRecord()) {
            return of(wanted.asSubclass(Record.class)).readOrNull(row, column + "_");
        }
        Object found = row.get(column);
        if (found == null) {
            if (wanted.isPrimitive()) {
                throw new IllegalArgumentException(column + " is null");
            }
            return null;
        }
        if (wanted == List.class) {
            return listOf(component, (Object[]) found);
        }
        return one(wanted, found);
    }

    private static List<?> listOf(RecordComponent component, Object[] values) {
        Class<?> wanted =
                (Class<?>)
                        ((ParameterizedType) component.getGenericType())
                                .getActualTypeArguments()[0];
        return Arrays.stream(values).map(value -> one(wanted, value)).toList();
    }

    /** A count is a long in the database and an int where it is known to be small. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object one(Class<?> wanted, Object found) {
        if (wanted.isEnum()) {
            return Enum.valueOf((Class) wanted, (String) found);
        }
        if (found instanceof Long count && (wanted == int.class || wanted == Integer.class)) {
            return Math.toIntExact(count);
        }
        return found;
    }

    private static String snakeCase(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static <R extends Record> Constructor<R> constructorOf(
            Class<R> type, RecordComponent[] components) {
        try {
            Constructor<R> canonical =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.hawsh.platform.database;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Reads the rows of a native query into records, each component from the column of its name: {@code centreId} from {@code
 * centre_id}. An enum is read from its name, in whichever case, and a day of the week from its ISO number; a list or a set
 * from an array.
 *
 * <p>A record inside the record, as {@code LocalizedText}, is read from the columns that begin with its name: {@code title}
 * from {@code title_en}, {@code title_ar} and {@code title_ckb}. It is null where the first of them is. A list of records is
 * read from arrays that begin with its name, one for each component.
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

    /**
     * A native query that answers records. It throws IllegalArgumentException where a column is missing, or holds what its
     * component cannot.
     */
    public static <R extends Record> NativeQuery<R> of(
            EntityManager database, String sql, Class<R> type) {
        return of(database, sql, "", type);
    }

    /** Each row is the one record whose columns begin with the name. */
    public static <R extends Record> NativeQuery<R> of(
            EntityManager database, String sql, String name, Class<R> type) {
        String prefix = name.isEmpty() ? "" : name + "_";
        return database.unwrap(Session.class)
                .createNativeQuery(sql)
                .setTupleTransformer(
                        (values, names) ->
                                prefix.isEmpty()
                                        ? of(type).read(new Row(values, names), "")
                                        : of(type).readOrNull(new Row(values, names), prefix));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Rows<R> of(Class<R> type) {
        return (Rows<R>) KNOWN.get(type);
    }

    private R readOrNull(Row row, String prefix) {
        return row.value(prefix + columns[0]) == null ? null : read(row, prefix);
    }

    private R read(Row row, String prefix) {
        return made(
                IntStream.range(0, columns.length)
                        .mapToObj(i -> value(row, prefix + columns[i], components[i]))
                        .toArray());
    }

    private R made(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Row row, String column, RecordComponent component) {
        Class<?> wanted = component.getType();
        if (wanted.isRecord()) {
            return of(wanted.asSubclass(Record.class)).readOrNull(row, column + "_");
        }
        boolean many = wanted == List.class || wanted == Set.class;
        Class<?> element = many ? elementOf(component) : wanted;
        if (many && element.isRecord()) {
            return of(element.asSubclass(Record.class)).readAll(row, column + "_");
        }
        Object found = row.value(column);
        if (found == null && wanted.isPrimitive()) {
            throw new IllegalArgumentException(column + " is null");
        }
        if (found == null) {
            return null;
        }
        if (many) {
            Stream<?> values = Arrays.stream((Object[]) found).map(value -> one(element, value));
            return wanted == List.class ? values.toList() : new LinkedHashSet<>(values.toList());
        }
        return one(wanted, found);
    }

    /** Each array has one value of each record. */
    private List<R> readAll(Row row, String prefix) {
        Object[][] arrays =
                Arrays.stream(columns)
                        .map(column -> (Object[]) row.value(prefix + column))
                        .toArray(Object[][]::new);
        return IntStream.range(0, arrays[0].length)
                .mapToObj(
                        record ->
                                made(
                                        IntStream.range(0, columns.length)
                                                .mapToObj(
                                                        i ->
                                                                one(
                                                                        components[i].getType(),
                                                                        arrays[i][record]))
                                                .toArray()))
                .toList();
    }

    private static Class<?> elementOf(RecordComponent component) {
        return (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** A count is a long in the database, a sum a decimal, and either an int where it is known to be small. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object one(Class<?> wanted, Object found) {
        if (wanted == DayOfWeek.class) {
            return DayOfWeek.of((Integer) found);
        }
        if (wanted.isEnum()) {
            return Enum.valueOf((Class) wanted, ((String) found).toUpperCase(Locale.ROOT));
        }
        if (found instanceof Number number && (wanted == int.class || wanted == Integer.class)) {
            return new BigDecimal(number.toString()).intValueExact();
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

    private record Row(Object[] values, String[] names) {
        Object value(String column) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(column)) {
                    return values[i];
                }
            }
            throw new IllegalArgumentException("no column " + column);
        }
    }
}

package org.hawsh.platform.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.hawsh.platform.security.Sealer;

/**
 * Where a list goes on, sealed: a cursor holds sort keys made of names, and a name must not lie in a URL. It opens only
 * for the caller and the filter it was made for.
 */
@Singleton
public class Cursors {
    private final Sealer sealer;

    Cursors(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * The part of a list that follows a cursor.
     *
     * @param first the position before the first row, where there is no cursor
     * @param rows reads up to so many rows from after a position
     * @param positionOf where in the list a row stands
     */
    public <T> Page<T> page(
            String cursor,
            int limit,
            String callerAndFilter,
            String first,
            BiFunction<String, Integer, List<T>> rows,
            Function<T, String> positionOf) {
        String after = cursor == null ? first : open(cursor, callerAndFilter);
        return Page.of(
                rows.apply(after, limit + 1),
                limit,
                last -> seal(positionOf.apply(last), callerAndFilter));
    }

    /** As {@link #page}, of a list in the order of ids: its first part is read from {@code null}. */
    public <T> Page<T> byId(
            String cursor,
            int limit,
            String callerAndFilter,
            BiFunction<UUID, Integer, List<T>> rows,
            Function<T, UUID> idOf) {
        return page(
                cursor,
                limit,
                callerAndFilter,
                null,
                (after, count) -> rows.apply(after == null ? null : UUID.fromString(after), count),
                last -> idOf.apply(last).toString());
    }

    /** As {@link #page}, with the part that was asked for. */
    public <T> Page<T> page(
            Paging asked,
            String callerAndFilter,
            BiFunction<String, Integer, List<T>> rows,
            Function<T, String> positionOf) {
        return page(asked.cursor(), asked.limit(), callerAndFilter, null, rows, positionOf);
    }

    /** As {@link #byId}, with the part that was asked for. */
    public <T> Page<T> byId(
            Paging asked,
            String callerAndFilter,
            BiFunction<UUID, Integer, List<T>> rows,
            Function<T, UUID> idOf) {
        return byId(asked.cursor(), asked.limit(), callerAndFilter, rows, idOf);
    }

    public String seal(String position, String callerAndFilter) {
        byte[] sealed =
                sealer.seal(position.getBytes(StandardCharsets.UTF_8), place(callerAndFilter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** @throws InvalidRequest if the cursor was made by somebody else, for another filter, or not by us */
    public String open(String cursor, String callerAndFilter) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            return sealer.open(sealed, place(callerAndFilter))
                    .map(plain -> new String(plain, StandardCharsets.UTF_8))
                    .orElseThrow(Cursors::unknown);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static String place(String callerAndFilter) {
        return "cursor:" + callerAndFilter;
    }

    private static InvalidRequest unknown() {
        return new InvalidRequest(Fault.at("?cursor", "cursor-unknown"));
    }
}

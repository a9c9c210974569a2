package org.hawsh.platform.http;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list, and where the next part begins. Pages are found by key, not by number, so that what is added
 * meanwhile neither repeats nor hides anybody.
 */
public record Page<T>(
        @NotNull List<T> items,
        @Schema(description = "Send it as cursor to get the next page; null on the last")
                String next) {

    /** A page out of up to {@code limit + 1} rows: the extra row only says that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorAfter) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursorAfter.apply(items.get(limit - 1)));
    }

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(List.copyOf(items), null);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}

package org.hawsh.platform.http;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/** A list that is naturally short and always answered whole: there is no next part to ask for. What can grow is a {@link Page}. */
public record WholeList<T>(@NotNull List<T> items) {

    public static <T> WholeList<T> of(List<T> items) {
        return new WholeList<>(List.copyOf(items));
    }

    public <R> WholeList<R> map(Function<T, R> view) {
        return of(items.stream().map(view).toList());
    }
}

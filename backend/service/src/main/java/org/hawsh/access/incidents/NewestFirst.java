package org.hawsh.access.incidents;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;

/** Pages of what is kept by growing ids: the newest first, a cursor for the same caller, list and centres only. */
@Singleton
class NewestFirst {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Cursors cursors;
    private final CurrentUser user;

    NewestFirst(Cursors cursors, CurrentUser user) {
        this.cursors = cursors;
        this.user = user;
    }

    <T> Page<T> page(
            String list,
            IncidentFilter filter,
            Set<UUID> scope,
            Rows<T> rows,
            Function<T, UUID> idOf) {
        String bound = user.subject() + ":" + list + ":" + new TreeSet<>(scope);
        return cursors.byId(
                filter.cursor(),
                filter.limit(),
                bound,
                (before, count) -> rows.find(scope, before == null ? LAST_ID : before, count),
                idOf);
    }

    /** Finds up to {@code count} rows of the scope with smaller ids. */
    interface Rows<T> {
        List<T> find(Set<UUID> scope, UUID before, int count);
    }
}

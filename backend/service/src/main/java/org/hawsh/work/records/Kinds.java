package org.hawsh.work.records;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of record of every feature, by its name. The contract looks it up, and no bean is given it. */
@Unremovable
@Singleton
public class Kinds {
    private final Map<String, Kind> all;

    Kinds(@All List<Sheet> sheets) {
        all =
                sheets.stream()
                        .flatMap(sheet -> sheet.kinds().stream())
                        .collect(
                                Collectors.toMap(
                                        Kind::name, Function.identity(), Kind::and, TreeMap::new));
    }

    public Collection<Kind> all() {
        return all.values();
    }

    Optional<Kind> withHistory(String name) {
        return Optional.ofNullable(all.get(name)).filter(kind -> kind.history() != null);
    }

    /** What happens to any of them, and its kinds of history fields alike: each word stands once. */
    SortedSet<String> each(Function<Kind, Collection<String>> part) {
        return all.values().stream()
                .flatMap(kind -> part.apply(kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

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
import org.hawsh.platform.codes.CodeList;

/** Every kind of record of every feature, by its name. The contract looks it up, and no bean is given it. */
@Unremovable
@Singleton
public class Kinds {
    private final Map<String, Kind> all;
    private final Map<String, CodeList> codeLists;

    Kinds(@All List<Sheet> sheets) {
        all =
                sheets.stream()
                        .flatMap(sheet -> sheet.kinds().stream())
                        .collect(
                                Collectors.toMap(
                                        Kind::name, Function.identity(), Kind::and, TreeMap::new));
        codeLists =
                sheets.stream()
                        .flatMap(sheet -> sheet.codeLists().stream())
                        .collect(
                                Collectors.toMap(
                                        CodeList::name,
                                        Function.identity(),
                                        Kinds::statedTwice,
                                        TreeMap::new));
    }

    /** Every code list of every feature; each is stated on one sheet. */
    public Collection<CodeList> codeLists() {
        return codeLists.values();
    }

    public Optional<CodeList> codeList(String name) {
        return Optional.ofNullable(codeLists.get(name));
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

    private static CodeList statedTwice(CodeList list, CodeList again) {
        throw new IllegalArgumentException(list.name() + " stands on two sheets");
    }
}

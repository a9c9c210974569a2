package org.hawsh.platform.codes;

import java.util.List;
import java.util.function.Predicate;

/** What a feature asks of the code lists. */
public interface Codes {
    /** Every code there is or was, in the order in which they are offered. */
    List<ListedCode> of(String list);

    /** Those somebody may choose now. */
    default List<String> offered(String list) {
        return those(list, ListedCode::isOffered);
    }

    default List<String> known(String list) {
        return those(list, code -> true);
    }

    /** Those on which the rule hangs, offered or not. */
    default List<String> with(String trait, String list) {
        return those(list, code -> code.traits().contains(trait));
    }

    /** The rules that hang on this one. */
    default List<String> traitsOf(String code, String list) {
        return of(list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(ListedCode::traits)
                .orElse(List.of());
    }

    private List<String> those(String list, Predicate<ListedCode> wanted) {
        return of(list).stream().filter(wanted).map(ListedCode::code).toList();
    }
}

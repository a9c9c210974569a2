package org.hawsh.participants.profile;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** Answers of a closed list in the list's own order, however they were sent: two equal sets are written alike. */
final class InOrder {
    private InOrder() {}

    static <E extends Enum<E>> Set<E> of(Set<E> answers) {
        if (answers == null) {
            return null;
        }
        Set<E> ordered = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        ordered.addAll(answers);
        return ordered;
    }
}

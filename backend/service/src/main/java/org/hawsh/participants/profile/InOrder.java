package org.hawsh.participants.profile;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** Answers in an order of their own, however they were sent: two equal sets are written alike. */
final class InOrder {
    private InOrder() {}

    static <E extends Comparable<E>> Set<E> of(Set<E> answers) {
        if (answers == null) {
            return null;
        }
        Set<E> ordered = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        ordered.addAll(answers);
        return ordered;
    }
}

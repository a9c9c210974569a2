package org.hawsh.work.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.trail.Act;

/**
 * A kind of record, as its feature's {@link Sheet} states it.
 *
 * @param name as it stands in the audit trail and in the history ({@code holiday})
 * @param acts what can be done with it, in upper snake case ({@code CREATE})
 * @param fields what an edit can change, as the contract names it ({@code birthDate})
 */
public record Kind(String name, SortedSet<String> acts, SortedSet<String> fields) {

    public static Kind of(String name, String... acts) {
        return new Kind(name, sorted(Stream.of(acts)), new TreeSet<>());
    }

    public Kind withFields(String... more) {
        return new Kind(name, acts, sorted(Stream.concat(fields.stream(), Stream.of(more))));
    }

    /** Every member of what can be edited. */
    public Kind withFieldsOf(Class<? extends Record> edited) {
        return withFieldsOf("", edited);
    }

    /** @param prefix where they stand inside another member ({@code contact.}) */
    public Kind withFieldsOf(String prefix, Class<? extends Record> edited) {
        return withFields(
                Arrays.stream(edited.getRecordComponents())
                        .map(component -> prefix + component.getName())
                        .toArray(String[]::new));
    }

    /** The same kind as two sheets state it: what happens to participants is stated by each feature that does it. */
    Kind and(Kind other) {
        SortedSet<String> all = new TreeSet<>(acts);
        all.addAll(other.acts);
        SortedSet<String> edited = new TreeSet<>(fields);
        edited.addAll(other.fields);
        return new Kind(name, all, edited);
    }

    /**
     * An act on one record, for the audit trail.
     *
     * @throws IllegalArgumentException if the sheet does not state it: it would have no word in any language
     */
    public Act did(String act, Kept record) {
        return Act.of(stated(act), name, record.id()).at(record.centreId());
    }

    /** An act on many, or a list that was shown. */
    public Act didToMany(String act) {
        return Act.ofMany(stated(act), name);
    }

    Collection<String> statedFields(Collection<String> changed) {
        if (!fields.containsAll(changed)) {
            throw new IllegalArgumentException(name + " has no such fields: " + changed);
        }
        return changed;
    }

    private String stated(String act) {
        if (!acts.contains(act)) {
            throw new IllegalArgumentException("nothing called " + act + " happens to " + name);
        }
        return act;
    }

    private static SortedSet<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}

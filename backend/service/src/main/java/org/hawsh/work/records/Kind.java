package org.hawsh.work.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.trail.Act;

/**
 * A kind of record, as its feature's {@link Sheet} states it.
 *
 * @param name as its table is called, in the audit trail and in the history alike ({@code holiday})
 * @param acts what can be done with it, in upper snake case ({@code CREATE})
 * @param fields what an edit can change, as the contract names it ({@code birthDate})
 * @param purposes why it can be done, where the act does not explain itself ({@code CLOSURE})
 * @param opening the permissions that show or change something of a person by it; empty where it is nobody's
 * @param history who reads its histories; null where nobody does
 */
public record Kind(
        String name,
        SortedSet<String> acts,
        SortedSet<String> fields,
        SortedSet<String> purposes,
        SortedSet<String> opening,
        HistoryReading history) {
    private static final Pattern NAME_OF_A_TABLE = Pattern.compile("[a-z_]{3,60}");

    public Kind {
        if (!NAME_OF_A_TABLE.matcher(name).matches()) {
            throw new IllegalArgumentException("%s is not named as tables are".formatted(name));
        }
    }

    public static Kind of(String name, String... acts) {
        return new Kind(
                name,
                sorted(Stream.of(acts)),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                null);
    }

    public Kind withFields(String... more) {
        return new Kind(
                name,
                acts,
                sorted(Stream.concat(fields.stream(), Stream.of(more))),
                purposes,
                opening,
                history);
    }

    public Kind withPurposes(String... more) {
        return new Kind(
                name,
                acts,
                fields,
                sorted(Stream.concat(purposes.stream(), Stream.of(more))),
                opening,
                history);
    }

    /** Every one of a list that is chosen from. */
    public Kind withPurposesOf(Class<? extends Enum<?>> list) {
        return withPurposes(
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    /**
     * It tells something of people, so reading its history is written down as reading it is.
     *
     * @param permissions those that show or change it. A role with any of them, given outside one's own centre, is
     *     confirmed by a second person. Counting without seeing anybody is none of them
     */
    public Kind ofPeople(String... permissions) {
        return new Kind(name, acts, fields, purposes, sorted(Stream.of(permissions)), history);
    }

    public boolean isOfPeople() {
        return !opening.isEmpty();
    }

    /** Its histories are read where the record belongs: at its centre, or everywhere if it belongs to every centre. */
    public Kind readAtItsCentre(String permission) {
        return readBy(new HistoryReading(permission, HistoryDoor::atItsCentre));
    }

    /** It belongs to no centre: its histories are read by whoever holds the permission in every one. */
    public Kind readEverywhere(String permission) {
        return readBy(new HistoryReading(permission, HistoryDoor::everywhere));
    }

    /** Its histories are read by a rule of its own. */
    public Kind readWithin(String permission, HistoryScope scope) {
        return readBy(new HistoryReading(permission, (door, kind, id) -> scope.centreOf(id)));
    }

    private Kind readBy(HistoryReading reading) {
        return new Kind(name, acts, fields, purposes, opening, reading);
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
        if (history != null && other.history != null) {
            throw new IllegalArgumentException(name + " has its history read in two ways");
        }
        return new Kind(
                name,
                together(acts, other.acts),
                together(fields, other.fields),
                together(purposes, other.purposes),
                together(opening, other.opening),
                history == null ? other.history : history);
    }

    /**
     * An act on one record, for the audit trail.
     *
     * @throws IllegalArgumentException if the sheet does not state it: it would have no word in any language
     */
    public Act did(String act, Auditable record) {
        return did(act, record.id(), record.centreId());
    }

    /** @param centre null for what belongs to no centre */
    public Act did(String act, UUID id, UUID centre) {
        return Act.of(stated(act), name, id).at(centre);
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

    private static SortedSet<String> together(SortedSet<String> mine, SortedSet<String> others) {
        return sorted(Stream.concat(mine.stream(), others.stream()));
    }

    private static SortedSet<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.hawsh.activities.attendance.marks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What holds, out of marks alone: the same for the same set of marks, in whatever order and however often they came.
 *
 * <p>A mark stands until another has seen it. If more than one stands and they do not say the same, two people disagreed without
 * knowing of each other: the later holds for now, and a person settles it by a mark that has seen both.
 */
public final class MarkRule {
    /** Nobody's presence is lost because somebody else cleared the row meanwhile. Clocks of devices decide nothing for good. */
    private static final Comparator<MarkEvent> LAST =
            Comparator.comparing((MarkEvent mark) -> mark.said().mark() != Mark.CLEARED)
                    .thenComparing(MarkEvent::markedAt)
                    .thenComparing(MarkEvent::key, MarkKey.ORDER);

    private MarkRule() {}

    /** @param marks of one session */
    public static Map<UUID, Held> of(Collection<MarkEvent> marks) {
        Map<UUID, Held> held = new HashMap<>();
        marks.stream()
                .collect(Collectors.groupingBy(MarkEvent::participantId))
                .forEach((person, theirs) -> held.put(person, ofOne(theirs)));
        return held;
    }

    private static Held ofOne(List<MarkEvent> marks) {
        Map<MarkKey, MarkEvent> known =
                marks.stream()
                        .collect(
                                Collectors.toMap(MarkEvent::key, mark -> mark, (one, same) -> one));
        List<MarkEvent> standing =
                known.values().stream()
                        .filter(mark -> known.values().stream().noneMatch(by -> by.hasSeen(mark)))
                        .toList();
        // marks that claim to have seen each other in a circle were made by no honest device: all
        // of them stand
        return new Held(standing.isEmpty() ? List.copyOf(known.values()) : standing);
    }

    /** What stands about one person: one mark, or several nobody has seen together. */
    public static final class Held {
        private final List<MarkEvent> standing;

        private Held(List<MarkEvent> standing) {
            this.standing = standing.stream().sorted(LAST.reversed()).toList();
        }

        public MarkEvent last() {
            return standing.get(0);
        }

        /** Empty where the last word is that nothing is known. */
        public Optional<MarkEvent> mark() {
            return Optional.of(last()).filter(mark -> mark.said().mark() != Mark.CLEARED);
        }

        public boolean inConflict() {
            Set<MarkEvent.Said> said =
                    standing.stream().map(MarkEvent::said).collect(Collectors.toSet());
            return said.size() > 1;
        }

        /** What a further mark must have seen to stand alone. */
        public List<MarkEvent> standing() {
            return standing;
        }
    }
}

package org.hawsh.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawsh.participants.ParticipantReference;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.values.Chance;

/**
 * References nobody bears or bore. They have six random digits; whoever finds none free in four rounds gets seven (ADR 74). Two
 * registrations that draw the same number at the same moment meet the unique constraint; the second fails as a whole and can be
 * sent again.
 */
@ApplicationScoped
class FreeReferences {
    private static final int ROUNDS = 4;
    private static final List<Length> SHORTEST_FIRST =
            List.of(new Length(6, 1_000_000), new Length(7, 10_000_000));

    private final EntityManager database;
    private final List<Length> lengths;

    /** @param numbers how many there are to draw from, from 0 */
    record Length(int digits, int numbers) {}

    @Inject
    FreeReferences(EntityManager database) {
        this(database, SHORTEST_FIRST);
    }

    FreeReferences(EntityManager database, List<Length> lengths) {
        this.database = database;
        this.lengths = lengths;
    }

    /** @throws IllegalStateException if the numbers of this centre's code are as good as used up */
    List<String> of(String centreCode, int count) {
        Set<String> free = new HashSet<>();
        for (Length length : lengths) {
            for (int round = 0; round < ROUNDS && free.size() < count; round++) {
                Set<String> drawn = drawn(centreCode, length, count - free.size());
                drawn.removeAll(taken(drawn));
                free.addAll(drawn);
            }
        }
        if (free.size() < count) {
            throw new IllegalStateException(
                    "%d references of %s were found free and %d are needed: its numbers are used up"
                            .formatted(free.size(), centreCode, count));
        }
        return List.copyOf(free);
    }

    /** So many draws, of which some may meet. */
    private static Set<String> drawn(String centreCode, Length length, int draws) {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < draws; i++) {
            int number = Chance.random().nextInt(length.numbers());
            drawn.add(ParticipantReference.of(centreCode, length.digits(), number));
        }
        return drawn;
    }

    @SuppressWarnings("unchecked")
    private List<String> taken(Set<String> references) {
        return OneColumn.of(database, "select references_taken(:references)", String.class)
                .setParameter("references", references.toArray(String[]::new))
                .getResultList();
    }
}

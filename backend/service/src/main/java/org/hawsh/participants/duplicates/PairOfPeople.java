package org.hawsh.participants.duplicates;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Two people in the order in which the database compares their ids, so that a pair is one pair whichever came first. */
@Embeddable
record PairOfPeople(UUID a, UUID b) {

    static PairOfPeople of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0
                ? new PairOfPeople(one, other)
                : new PairOfPeople(other, one);
    }
}

package org.hawsh.mediation;

import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/**
 * For all who ask, and are no members of them: a case that is mediated, and one that was just taken in. Each set of samples has
 * its own: they have their turn at the same time, and whoever joins a case takes the place of whoever joined it before.
 */
final class SealedCases {
    private final ACase mediated = ACase.at(TheCentres.KIRKUK);
    private final UUID party = mediated.activeWithTwo().get(0);
    private final ACase takenIn = ACase.at(TheCentres.KIRKUK);

    ACase mediated() {
        return mediated;
    }

    UUID party() {
        return party;
    }

    ACase takenIn() {
        return takenIn;
    }

    ACase seenBy(Someone caller) {
        return mediated.seenBy(caller);
    }
}

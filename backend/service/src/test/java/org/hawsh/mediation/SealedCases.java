package org.hawsh.mediation;

import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** For all who ask, and are no members of them: a case that is mediated, and one that was just taken in. */
final class SealedCases {
    static final ACase CASE = ACase.at(TheCentres.KIRKUK);
    static final UUID PARTY = CASE.activeWithTwo().get(0);
    static final ACase TAKEN_IN = ACase.at(TheCentres.KIRKUK);

    private SealedCases() {}

    static ACase seenBy(Someone caller) {
        return CASE.seenBy(caller);
    }
}

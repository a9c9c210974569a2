package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.util.Random;

/**
 * What a centre's people look like in numbers. Kirkuk's opening month is a published fact; the other openings, and every share, are
 * only plausible.
 */
enum DemonstrationCentre {
    BGD(1_290, LocalDate.of(2017, 3, 5), 92, 5),
    DYL(980, LocalDate.of(2018, 2, 4), 77, 17),
    KRK(1_260, LocalDate.of(2016, 12, 4), 44, 34),
    NIN(1_090, LocalDate.of(2018, 9, 2), 74, 15);

    final int people;
    final LocalDate openedOn;
    private final int arabic;
    private final int kurdish;

    DemonstrationCentre(int people, LocalDate openedOn, int arabic, int kurdish) {
        this.people = people;
        this.openedOn = openedOn;
        this.arabic = arabic;
        this.kurdish = kurdish;
    }

    /** The language a family takes its names from. */
    NameLanguage languageOfNames(Random random) {
        int drawn = random.nextInt(100);
        if (drawn < arabic) {
            return NameLanguage.ARABIC;
        }
        return drawn < arabic + kurdish ? NameLanguage.KURDISH : NameLanguage.TURKMEN;
    }
}

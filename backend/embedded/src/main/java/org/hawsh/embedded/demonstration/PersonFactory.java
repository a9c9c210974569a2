package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** Invents people of the sexes, ages and names that come to a community centre. */
final class PersonFactory {

    private static final int WOMEN = 60;
    private static final int WITH_FATHER = 98;
    private static final int WITH_GRANDFATHER = 88;
    private static final int WITH_FAMILY_NAME = 42;

    /** Many who know only their year were given the first of July by an office; some birth days in any register are that. */
    private static final int BORN_ON_PAPER_IN_JULY = 6;

    private final NameTable given;
    private final NameTable family;
    private final Random random;

    PersonFactory(NameTable given, NameTable family, Random random) {
        this.given = given;
        this.family = family;
        this.random = random;
    }

    Person next(DemonstrationCentre centre, LocalDate registeredOn) {
        NameLanguage language = centre.languageOfNames(random);
        char sex = chance(WOMEN) ? 'F' : 'M';
        return new Person(
                given(language, sex),
                chance(WITH_FATHER) ? Optional.of(given(language, 'M')) : Optional.empty(),
                chance(WITH_GRANDFATHER) ? Optional.of(given(language, 'M')) : Optional.empty(),
                chance(WITH_FAMILY_NAME)
                        ? Optional.of(family.draw(name -> name.usedBy(language), random))
                        : Optional.empty(),
                language,
                birthDate(registeredOn));
    }

    private Name given(NameLanguage language, char sex) {
        return given.draw(name -> name.sex() == sex && name.usedBy(language), random);
    }

    private LocalDate birthDate(LocalDate registeredOn) {
        LocalDate day = registeredOn.minusYears(age()).minusDays(random.nextInt(365));
        return chance(BORN_ON_PAPER_IN_JULY) ? LocalDate.of(day.getYear(), 7, 1) : day;
    }

    /** Six in ten are between 15 and 35. */
    private int age() {
        int drawn = random.nextInt(100);
        if (drawn < 6) {
            return between(9, 14);
        }
        if (drawn < 67) {
            return between(15, 34);
        }
        return drawn < 94 ? between(35, 57) : between(58, 79);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

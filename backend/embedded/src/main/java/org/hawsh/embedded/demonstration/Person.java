package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody, before anybody has written their name down. */
record Person(
        Name given,
        Optional<Name> father,
        Optional<Name> grandfather,
        Optional<Name> family,
        NameLanguage language,
        LocalDate birthDate) {

    boolean isWoman() {
        return given.sex() == 'F';
    }
}

package org.hawsh.participants;

import jakarta.persistence.Embeddable;

/** The lexicon's numbers of the written name parts; null where a part is not recorded. */
@Embeddable
record NameWords(
        Integer given,
        Integer father,
        Integer grandfather,
        Integer greatGrandfather,
        Integer family) {}

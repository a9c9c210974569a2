package org.hawsh.participants.names;

import jakarta.persistence.Embeddable;

/** The lexicon's numbers of the written name parts; null where a part is not recorded. */
@Embeddable
public record NameWords(
        Integer given,
        Integer father,
        Integer grandfather,
        Integer greatGrandfather,
        Integer family) {}

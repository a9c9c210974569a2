package org.hawsh.mediation.supervision;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.mediation.mediators.MediatorIdentity;
import org.hawsh.mediation.parties.PartyNames;
import org.hawsh.participants.households.Acquaintance;
import org.hawsh.participants.matching.NameNormaliser;

/**
 * Somebody as they are recognised: by their record, by a phone or by their name.
 *
 * @param id in the register; null where it is not known
 * @param name in its compared form
 */
record ComparedPerson(UUID id, String name, Set<String> phones) {
    private static final int WORDS_THAT_TELL = 2;

    static ComparedPerson of(MediatorIdentity mediator) {
        return of(null, mediator.name(), mediator.phone());
    }

    static ComparedPerson of(PartyNames.Named named) {
        return new ComparedPerson(null, NameNormaliser.normalise(named.name()), named.phones());
    }

    static ComparedPerson of(Acquaintance known) {
        return of(known.id(), known.name(), known.phone());
    }

    private static ComparedPerson of(UUID id, String name, String phone) {
        return new ComparedPerson(
                id,
                NameNormaliser.normalise(name),
                Stream.ofNullable(phone).collect(Collectors.toSet()));
    }

    /** Each of the three is looked at, whatever the others say. */
    boolean mayBe(ComparedPerson other) {
        boolean sameRecord = id != null && id.equals(other.id);
        boolean samePhone = phones.stream().filter(other.phones::contains).count() > 0;
        return sameRecord | samePhone | isCalledAs(other);
    }

    /** The same name, or one that leaves words of the other out: a given name alone is too many people's. */
    private boolean isCalledAs(ComparedPerson other) {
        Set<String> some = words();
        Set<String> others = other.words();
        boolean within = some.containsAll(others) | others.containsAll(some);
        return !name.isEmpty()
                & (name.equals(other.name)
                        | within & Math.min(some.size(), others.size()) >= WORDS_THAT_TELL);
    }

    private Set<String> words() {
        return Stream.of(name.split(" ")).collect(Collectors.toSet());
    }
}

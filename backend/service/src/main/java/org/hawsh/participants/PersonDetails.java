package org.hawsh.participants;

import org.hawsh.participants.names.PersonName;

/** Who somebody is, as they told it: what an edit can change, and what two people are compared by. */
public record PersonDetails(PersonName name, Sex sex, BirthDate birthDate, RoughAge roughAge) {

    /** Where whose family it is must make no difference. */
    public PersonDetails withoutFamily() {
        return new PersonDetails(name.withoutFamily(), sex, birthDate, roughAge);
    }
}

package org.hawsh.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.names.NameParts;
import org.hawsh.participants.names.PersonName;

/** Everything about a person that can be edited, as it stands after the patch. A birth date takes the place of an age band. */
record EditParticipant(
        @NotNull @Valid NameParts name,
        @NotNull Sex sex,
        @Schema(description = "The whole date, or null to take it away") @Valid BirthDate birthDate,
        @Schema(description = "Only where no birth date is known") AgeBand ageBand) {

    EditParticipant {
        ageBand = birthDate == null ? ageBand : null;
    }

    static EditParticipant of(PersonDetails details) {
        PersonName name = details.name();
        return new EditParticipant(
                new NameParts(
                        name.given(),
                        name.father(),
                        name.grandfather(),
                        name.greatGrandfather(),
                        name.family(),
                        name.latin()),
                details.sex(),
                details.birthDate(),
                RoughAge.bandOf(details.roughAge()));
    }

    /** @param before what was said until now: an age that is not changed keeps the day it was said */
    PersonDetails details(RoughAge before, LocalDate today) {
        RoughAge roughAge =
                ageBand == RoughAge.bandOf(before) ? before : RoughAge.saidOn(today, ageBand);
        return new PersonDetails(PersonName.of(name), sex, birthDate, roughAge);
    }
}

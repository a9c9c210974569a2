package org.hawsh.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about a person that can be edited, as it stands after the patch. */
record EditParticipant(
        @NotNull @Valid NameParts name,
        @NotNull Sex sex,
        @Schema(nullable = true) @Valid BirthDate birthDate) {

    static EditParticipant of(Participant.Details details) {
        PersonName name = details.name();
        return new EditParticipant(
                new NameParts(name.given(), name.father(), name.grandfather(), name.family()),
                details.sex(),
                details.birthDate());
    }

    Participant.Details details() {
        return new Participant.Details(PersonName.of(name), sex, birthDate);
    }
}

package org.hawsh.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.consents.ConsentGiven;
import org.hawsh.participants.names.NameParts;
import org.hawsh.participants.names.PersonName;

/** A person to be written down at one centre. No identity document is asked for, and none can be stored. */
public record RegisterParticipant(
        @NotNull UUID centreId,
        @Schema(description = "REGISTERED if left out") ParticipantKind kind,
        @NotNull @Valid NameParts name,
        @NotNull Sex sex,
        @Valid BirthDate birthDate,
        @Schema(description = "Only where no birth date is known") AgeBand ageBand,
        @Schema(description = "Exactly where the person is REGISTERED") @Valid ConsentGiven consent,
        @Schema(description = "Today if left out; earlier for people registered on paper")
                LocalDate registeredOn,
        @Schema(description = "Only of somebody who agreed to be REGISTERED") @Valid
                FurtherAnswers further,
        @Schema(
                        description =
                                "People written down already who were looked at and are somebody else")
                @Size(max = 50)
                List<@NotNull UUID> distinctFrom) {

    public List<UUID> toldApart() {
        return distinctFrom == null ? List.of() : distinctFrom;
    }

    public ParticipantKind kindOrDefault() {
        return kind == null ? ParticipantKind.REGISTERED : kind;
    }

    public PersonDetails details(LocalDate today) {
        return new PersonDetails(
                PersonName.of(name), sex, birthDate, RoughAge.saidOn(dayOr(today), ageBand));
    }

    public LocalDate dayOr(LocalDate today) {
        return registeredOn == null ? today : registeredOn;
    }
}

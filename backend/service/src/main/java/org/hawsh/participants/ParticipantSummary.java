package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.names.PersonName;

/** What a list shows of a person: enough to tell two people apart, nothing that could hurt either. */
public record ParticipantSummary(
        @NotNull UUID id,
        @Schema(examples = "KRK-004217-9") @NotNull String reference,
        @NotNull UUID centreId,
        @NotNull ParticipantKind kind,
        @NotNull ListName name,
        @NotNull Sex sex,
        BirthDate birthDate,
        @Schema(description = "Only where no birth date is known") AgeBand ageBand,
        @Schema(description = "The day the age band was said") LocalDate ageBandOn,
        @NotNull LocalDate registeredOn,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {

    public static ParticipantSummary of(PersonOnRecord participant) {
        PersonDetails details = participant.details();
        PersonName name = details.name();
        return new ParticipantSummary(
                participant.id(),
                participant.reference(),
                participant.centreId(),
                participant.kind(),
                new ListName(
                        name.given(), name.father(), name.grandfather(), name.greatGrandfather()),
                details.sex(),
                details.birthDate(),
                RoughAge.bandOf(details.roughAge()),
                RoughAge.dayOf(details.roughAge()),
                participant.registeredOn(),
                participant.updatedAt(),
                participant.version());
    }

    @Schema(description = "A name as lists show it: never with the family name")
    public record ListName(
            @Schema(examples = "سارة") @NotNull String given,
            @Schema(examples = "أحمد") String father,
            @Schema(examples = "حسن") String grandfather,
            @Schema(examples = "علي") String greatGrandfather) {}
}

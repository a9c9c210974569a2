package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.consents.ConsentView;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** One person's record. The family name is not in it: it is read with a purpose, and the reading is logged. */
@Schema(name = "Participant")
public record ParticipantView(
        @NotNull UUID id,
        @Schema(examples = "KRK-004217-9") @NotNull String reference,
        @NotNull UUID centreId,
        @NotNull ParticipantKind kind,
        @NotNull Name name,
        @NotNull Sex sex,
        BirthDate birthDate,
        @Schema(description = "Only where no birth date is known") AgeBand ageBand,
        @Schema(description = "The day the age band was said") LocalDate ageBandOn,
        @NotNull List<ConsentView> consents,
        @NotNull LocalDate registeredOn,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "record";
    }

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/participants/" + id;
    }

    public static ParticipantView of(PersonOnRecord participant, List<ConsentView> consents) {
        PersonDetails details = participant.details();
        return new ParticipantView(
                participant.id(),
                participant.reference(),
                participant.centreId(),
                participant.kind(),
                Name.of(details.name()),
                details.sex(),
                details.birthDate(),
                RoughAge.bandOf(details.roughAge()),
                RoughAge.dayOf(details.roughAge()),
                consents,
                participant.registeredOn(),
                participant.createdAt(),
                participant.updatedAt(),
                participant.version());
    }

    @Schema(name = "ParticipantName")
    record Name(
            @Schema(examples = "سارة") @NotNull String given,
            @Schema(examples = "أحمد") String father,
            @Schema(examples = "حسن") String grandfather,
            @Schema(examples = "علي") String greatGrandfather,
            @Schema(description = "Whether a family name is stored; its value is read separately")
                    @NotNull
                    Boolean familyRecorded,
            @Schema(examples = "Sara Ahmed Hassan") String latin) {

        static Name of(PersonName name) {
            return new Name(
                    name.given(),
                    name.father(),
                    name.grandfather(),
                    name.greatGrandfather(),
                    name.family() != null,
                    name.latin());
        }
    }
}

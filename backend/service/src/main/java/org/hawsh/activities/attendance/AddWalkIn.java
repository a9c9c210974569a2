package org.hawsh.activities.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkRow;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.Sex;
import org.hawsh.participants.names.NameParts;
import org.hawsh.platform.problems.Fault;

/** Somebody who came without a place: known by the number on their card, or written down here. */
@Schema(
        description =
                "Somebody who came without a place: by the reference on their card, or newly written down")
record AddWalkIn(
        @Schema(examples = "KRK-004217-9") @Pattern(regexp = "^[A-Z]{3}-[0-9]{6,7}-[0-9]$")
                String reference,
        @Valid NewComer person,
        @NotNull UUID device,
        @NotNull @Min(1) @Schema(description = "The number of the mark that says they came")
                Long counter,
        @NotNull Instant markedAt,
        @Schema(description = "Why a locked sheet is changed; only then, and then always")
                @Size(min = 5, max = 300)
                String correction) {

    @Schema(
            name = "WalkInPerson",
            description =
                    "WALK_IN has a name and is asked for consent later; an ALIAS goes by one chosen word and is asked for no more")
    record NewComer(
            @NotNull ParticipantKind kind,
            @NotBlank @Size(max = 100) @Schema(examples = "سارة") String given,
            @Size(max = 100) @Schema(examples = "أحمد") String father,
            @NotNull Sex sex,
            AgeBand ageBand) {

        RegisterParticipant at(UUID centre) {
            return new RegisterParticipant(
                    centre,
                    kind,
                    new NameParts(given, father, null, null, null, null),
                    sex,
                    null,
                    ageBand,
                    null,
                    null,
                    null,
                    null);
        }
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(whoFaults());
        faults.addAll(rowOf(device).faults());
        return faults;
    }

    private List<Fault> whoFaults() {
        if ((reference == null) == (person == null)) {
            return List.of(Fault.at("/reference", "reference-or-person"));
        }
        if (person == null) {
            return List.of();
        }
        if (person.kind() == ParticipantKind.REGISTERED) {
            return List.of(Fault.at("/person/kind", "registers-at-the-desk"));
        }
        return person.ageBand() == null && person.kind() == ParticipantKind.ALIAS
                ? List.of(Fault.at("/person/ageBand", "required"))
                : List.of();
    }

    TakeAttendance takenOf(UUID participant) {
        return new TakeAttendance(device, null, List.of(rowOf(participant)));
    }

    private MarkRow rowOf(UUID participant) {
        return new MarkRow(
                counter, participant, Mark.PRESENT, null, null, markedAt, null, correction);
    }
}

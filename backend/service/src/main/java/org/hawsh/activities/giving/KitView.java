package org.hawsh.activities.giving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** Something to work with, and who has it. */
@Schema(name = "Kit", description = "Something to work with, and who took it home")
record KitView(
        @NotNull UUID id,
        @NotNull UUID courseId,
        @Schema(description = "Null if they left the centre since") Holder holder,
        @NotNull String item,
        String serial,
        @NotNull LocalDate givenOn,
        @NotNull Boolean receiptSigned,
        LocalDate returnedOn,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String addressUnder(String courseKits) {
        return "/api/v1/kits/" + id;
    }

    /** Who has it. */
    @Schema(name = "KitHolder")
    record Holder(
            @NotNull UUID participantId,
            @NotNull String reference,
            @NotNull String given,
            String father) {

        static Holder of(ParticipantSummary person) {
            return new Holder(
                    person.id(), person.reference(), person.name().given(), person.name().father());
        }
    }
}

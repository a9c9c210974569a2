package org.hawsh.participants.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.FurtherAnswers;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.Sex;
import org.hawsh.participants.consents.ConsentGiven;
import org.hawsh.participants.names.NameParts;

/** Somebody who walked in, or went by a word of their own choice, agrees to be registered. The reference stays. */
public record CompleteRegistration(
        @NotNull @Valid NameParts name,
        @NotNull Sex sex,
        @Valid BirthDate birthDate,
        @Schema(description = "Only where no birth date is known") AgeBand ageBand,
        @NotNull @Valid ConsentGiven consent,
        @Valid FurtherAnswers further,
        @Schema(
                        description =
                                "People written down already who were looked at and are somebody else")
                @Size(max = 50)
                List<@NotNull UUID> distinctFrom) {

    /** The same rules hold as for somebody who is registered at their first visit. */
    RegisterParticipant asNew(UUID centreId) {
        return new RegisterParticipant(
                centreId,
                ParticipantKind.REGISTERED,
                name,
                sex,
                birthDate,
                ageBand,
                consent,
                null,
                further,
                distinctFrom);
    }
}

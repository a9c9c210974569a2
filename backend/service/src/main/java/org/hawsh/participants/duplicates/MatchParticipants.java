package org.hawsh.participants.duplicates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.Sex;
import org.hawsh.participants.names.NameParts;

/** Somebody's details before they are stored: who of the register could be the same person? */
public record MatchParticipants(
        @NotNull @Valid NameParts name,
        Sex sex,
        @Valid BirthDate birthDate,
        @Schema(description = "One centre; all of the caller's if left out") UUID centreId) {}

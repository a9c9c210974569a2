package org.hawsh.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to be registered at one centre. No identity document is asked for, and none can be stored. */
public record RegisterParticipant(
        @NotNull UUID centreId,
        @NotNull @Valid NameParts name,
        @NotNull Sex sex,
        @Schema(nullable = true) @Valid BirthDate birthDate,
        @NotNull @Valid ConsentGiven consent,
        @Schema(
                        description = "Today if left out; earlier for people registered on paper",
                        nullable = true)
                LocalDate registeredOn) {}

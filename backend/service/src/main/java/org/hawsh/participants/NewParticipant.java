package org.hawsh.participants;

import java.time.LocalDate;
import org.hawsh.participants.names.NameWords;

/** Somebody about to be written down, after everything about them was checked. */
public record NewParticipant(
        String reference,
        ParticipantKind kind,
        PersonDetails details,
        NameWords words,
        LocalDate registeredOn) {}

package org.hawsh.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.work.records.WithHistory;

/** A participant as the other packages of the register read one: nothing can be changed through it. */
public interface PersonOnRecord extends WithHistory {
    UUID id();

    String reference();

    /** The centre that keeps the record. */
    UUID centreId();

    ParticipantKind kind();

    PersonDetails details();

    LocalDate registeredOn();

    Instant createdAt();

    Instant updatedAt();

    int version();
}

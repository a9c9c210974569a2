package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody looked at both and says that this one is another person. */
record RecordDistinction(@NotNull UUID other) {}

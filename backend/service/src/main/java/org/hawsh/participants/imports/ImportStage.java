package org.hawsh.participants.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a file stands. */
@Schema(name = "ImportStage", description = "An open list")
enum ImportStage {
    READ,
    CHECKING,
    CHECKED,
    FAULTY,
    COMMITTING,
    COMMITTED,
    STOPPED;

    boolean isAtWork() {
        return this == CHECKING || this == COMMITTING;
    }
}

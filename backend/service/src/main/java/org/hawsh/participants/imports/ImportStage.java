package org.hawsh.participants.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.work.files.FileState;

/** Where a file stands. */
@Schema(name = "ImportStage", description = "An open list")
enum ImportStage {
    READ,
    CHECKING,
    CHECKED,
    FAULTY,
    COMMITTING,
    COMMITTED,
    STOPPED,
    WITHDRAWN;

    boolean isAtWork() {
        return this == CHECKING || this == COMMITTING;
    }

    /** Nothing of the file is kept. */
    boolean isOver() {
        return this == COMMITTED || this == WITHDRAWN;
    }

    /** The short answer: whether it may be committed. */
    FileState state() {
        return switch (this) {
            case CHECKED, COMMITTING -> FileState.CHECKED;
            case COMMITTED -> FileState.COMMITTED;
            case READ, CHECKING, FAULTY, STOPPED, WITHDRAWN -> FileState.FAULTY;
        };
    }
}

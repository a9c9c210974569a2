package org.hawsh.participants.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a file may be committed: the short answer beside {@link ImportStage}. */
@Schema(
        name = "ImportState",
        description =
                "CHECKED can be committed, or is being committed; FAULTY cannot, for its faults or because it is not checked to the"
                        + " end: see stage; COMMITTED is in the register")
enum ImportState {
    CHECKED,
    FAULTY,
    COMMITTED;

    static ImportState at(ImportStage stage) {
        return switch (stage) {
            case CHECKED, COMMITTING -> CHECKED;
            case COMMITTED -> COMMITTED;
            case READ, CHECKING, FAULTY, STOPPED -> FAULTY;
        };
    }
}

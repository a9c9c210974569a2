package org.hawsh.grants.upkeep;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one of the three times stands. */
@Schema(
        name = "UpkeepRoundState",
        description =
                "DUE from two weeks before its day, OVERDUE from two weeks after it, MISSED once the next one is due")
enum UpkeepRoundState {
    COMING,
    DUE,
    OVERDUE,
    MISSED,
    DONE
}

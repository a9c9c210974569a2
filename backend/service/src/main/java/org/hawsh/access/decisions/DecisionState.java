package org.hawsh.access.decisions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a decision stands. */
@Schema(description = "NOT_NEEDED where one person is enough")
public enum DecisionState {
    NOT_NEEDED,
    OPEN,
    APPROVED,
    REFUSED,
    /** Taken back, also by whoever asked. */
    WITHDRAWN
}

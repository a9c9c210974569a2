package org.hawsh.grants.calls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a call is in its life. */
@Schema(description = "CLOSED once the last day of an open one is over")
public enum GrantCallState {
    DRAFT,
    OPEN,
    /** Follows from the last day and is not stored. */
    CLOSED,
    /** It was said who is supported. */
    DECIDED,
    WITHDRAWN
}

package org.hawsh.grants.applications;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an application is in its life. */
@Schema(name = "GrantApplicationState", description = "Where an application is in its life")
enum ApplicationState {
    DRAFT,
    SUBMITTED,
    /** The centre said what to mend; it is submitted again. */
    CHANGES_REQUESTED,
    WITHDRAWN,
    INELIGIBLE,
    /** It is supported under its call. */
    SELECTED,
    NOT_SELECTED;

    boolean isWrittenOn() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    boolean isOver() {
        return this == WITHDRAWN || this == INELIGIBLE;
    }

    boolean isDecided() {
        return this == SELECTED || this == NOT_SELECTED;
    }
}

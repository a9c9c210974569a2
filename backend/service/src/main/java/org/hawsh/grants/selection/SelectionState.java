package org.hawsh.grants.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a selection is in its life. */
@Schema(name = "GrantSelectionState", description = "Where a selection is in its life")
enum SelectionState {
    WRITTEN,
    /** Somebody else decides. */
    PROPOSED,
    DECIDED
}

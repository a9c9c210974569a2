package org.hawsh.grants.awards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a milestone stands. */
@Schema(name = "GrantMilestoneState")
public enum MilestoneState {
    PLANNED,
    REACHED,
    /** Taken out by an amendment. */
    DROPPED
}

package org.hawsh.grants.upkeep;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found at a place. */
@Schema(name = "UpkeepCondition")
enum UpkeepCondition {
    THRIVING,
    KEPT,
    NEGLECTED,
    GONE
}

package org.hawsh.mediation.followups;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was agreed on still holds, or, without an agreement, whether there is peace. */
@Schema(name = "MediationDurability")
enum Durability {
    HOLDS,
    HOLDS_PARTLY,
    DOES_NOT_HOLD,
    NOT_REACHED
}

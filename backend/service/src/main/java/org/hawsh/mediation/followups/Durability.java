package org.hawsh.mediation.followups;

/** Whether what was agreed on still holds, or, without an agreement, whether there is peace. */
enum Durability {
    HOLDS,
    HOLDS_PARTLY,
    DOES_NOT_HOLD,
    NOT_REACHED
}

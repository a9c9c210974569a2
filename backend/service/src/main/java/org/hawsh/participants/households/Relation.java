package org.hawsh.participants.households;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member is to the head of the household; while nobody was named as head, to whoever spoke for it. */
@Schema(name = "HouseholdRelation")
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    GRANDCHILD,
    PARENT,
    SIBLING,
    OTHER_RELATIVE,
    NOT_RELATED,
    NOT_RECORDED
}

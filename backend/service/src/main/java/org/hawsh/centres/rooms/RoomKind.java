package org.hawsh.centres.rooms;

/** What a room is for, as far as planning needs to know. */
enum RoomKind {
    CLASSROOM,
    WORKSHOP,
    HALL,
    CHILDRENS_CORNER,
    OFFICE,
    OUTDOOR,
    OTHER;

    /** Whether a group may be put there: the office and the children's corner are wanted for something else. */
    boolean isForGroups() {
        return this != OFFICE && this != CHILDRENS_CORNER;
    }
}

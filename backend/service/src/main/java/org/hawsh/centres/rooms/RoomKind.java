package org.hawsh.centres.rooms;

/** What a room is for, as far as planning needs to know. */
enum RoomKind {
    CLASSROOM,
    WORKSHOP,
    HALL,
    CHILDRENS_CORNER,
    OFFICE,
    OUTDOOR,
    OTHER
}

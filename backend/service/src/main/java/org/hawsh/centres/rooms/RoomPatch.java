package org.hawsh.centres.rooms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays")
record RoomPatch(String name, RoomKind kind, Integer capacity, Boolean stepFree, Boolean inUse) {}

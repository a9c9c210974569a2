package org.hawsh.centres.rooms;

import java.util.UUID;

/**
 * A room as other features see it.
 *
 * @param capacity people at a time
 */
public record RoomRef(UUID id, String name, int capacity, boolean stepFree) {}

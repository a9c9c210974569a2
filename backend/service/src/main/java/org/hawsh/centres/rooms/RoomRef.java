package org.hawsh.centres.rooms;

import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/**
 * A room as other features see it.
 *
 * @param capacity people at a time
 */
public record RoomRef(UUID id, LocalizedText name, int capacity, boolean stepFree) {}

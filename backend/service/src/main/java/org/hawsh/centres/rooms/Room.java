package org.hawsh.centres.rooms;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;

/** A room of a centre. It is taken out of use, never away: what happened in it stays true. */
@Entity
class Room {
    @Id private UUID id;

    private UUID centreId;

    private String name;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private int capacity;

    private boolean stepFree;

    private boolean inUse;

    @Version private int version;

    protected Room() {}

    static Room of(UUID centreId, RoomDetails details) {
        Room room = new Room();
        room.id = Ids.next();
        room.centreId = centreId;
        room.apply(details);
        return room;
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, RoomDetails details) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        apply(details);
    }

    private void apply(RoomDetails details) {
        this.name = details.name().strip();
        this.kind = details.kind();
        this.capacity = details.capacity();
        this.stepFree = details.stepFree();
        this.inUse = details.inUse();
    }

    UUID id() {
        return id;
    }

    int capacity() {
        return capacity;
    }

    boolean inUse() {
        return inUse;
    }

    int version() {
        return version;
    }

    RoomDetails details() {
        return new RoomDetails(name, kind, capacity, stepFree, inUse);
    }

    RoomRef ref() {
        return new RoomRef(id, name, capacity, stepFree);
    }

    RoomView view() {
        return new RoomView(id, centreId, name, kind, capacity, stepFree, inUse, version);
    }
}

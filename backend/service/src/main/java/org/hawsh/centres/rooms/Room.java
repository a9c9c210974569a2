package org.hawsh.centres.rooms;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A room of a centre. It is taken out of use, never away: what happened in it stays true. */
@Entity
class Room extends KeptAtCentre implements Editable<RoomDetails> {
    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    private String kind;

    private int capacity;

    private boolean stepFree;

    private boolean inUse;

    protected Room() {}

    Room(UUID centreId, RoomDetails details) {
        super(centreId);
        become(details);
    }

    @Override
    public void become(RoomDetails details) {
        this.name = details.strippedName();
        this.kind = details.kind();
        this.capacity = details.capacity();
        this.stepFree = details.stepFree();
        this.inUse = details.inUse();
    }

    int capacity() {
        return capacity;
    }

    boolean inUse() {
        return inUse;
    }

    @Override
    public RoomDetails details() {
        return new RoomDetails(name, kind, capacity, stepFree, inUse);
    }

    RoomRef ref() {
        return new RoomRef(id(), name, capacity, stepFree);
    }

    RoomView view() {
        return new RoomView(id(), centreId(), name, kind, capacity, stepFree, inUse, version());
    }
}

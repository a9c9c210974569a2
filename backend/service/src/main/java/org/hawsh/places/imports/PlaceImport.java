package org.hawsh.places.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.places.PlaceScheme;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** A list of places between its check and its commit. */
@Entity
class PlaceImport {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private PlaceScheme scheme;

    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte[] file;

    private int rowCount;

    private int faultCount;

    private int added;

    private int changed;

    private int ended;

    private int unchanged;

    private Instant createdAt;

    private Instant committedAt;

    protected PlaceImport() {}

    static PlaceImport checked(
            PlaceScheme scheme,
            LocalDate validFrom,
            byte[] file,
            int rowCount,
            PlaceDifference difference) {
        PlaceImport checked = new PlaceImport();
        checked.id = Ids.next();
        checked.scheme = scheme;
        checked.validFrom = validFrom;
        checked.file = file;
        checked.rowCount = rowCount;
        checked.faultCount = difference.faults().size();
        checked.state = checked.faultCount == 0 ? State.CHECKED : State.FAULTY;
        checked.count(difference);
        checked.createdAt = Moments.now();
        return checked;
    }

    /** What was really changed counts, not what the check foresaw. */
    void commit(PlaceDifference done) {
        count(done);
        state = State.COMMITTED;
        file = null;
        committedAt = Moments.now();
    }

    private void count(PlaceDifference difference) {
        added = difference.added().size();
        changed = difference.changed().size();
        ended = difference.ended().size();
        unchanged = difference.unchanged();
    }

    /** @throws NotFound if the file has been dropped */
    byte[] file() {
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    boolean isCommitted() {
        return state == State.COMMITTED;
    }

    UUID id() {
        return id;
    }

    PlaceScheme scheme() {
        return scheme;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    State state() {
        return state;
    }

    int rowCount() {
        return rowCount;
    }

    int faultCount() {
        return faultCount;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int ended() {
        return ended;
    }

    int unchanged() {
        return unchanged;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant committedAt() {
        return committedAt;
    }

    /** Where a list stands. */
    @Schema(name = "PlaceImportState")
    enum State {
        CHECKED,
        FAULTY,
        COMMITTED
    }
}

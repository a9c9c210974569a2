package org.hawsh.places.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.places.PlaceScheme;
import org.hawsh.work.files.CheckedFile;

/** A list of places between its check and its commit. */
@Entity
class PlaceImport extends CheckedFile {
    @Enumerated(EnumType.STRING)
    private PlaceScheme scheme;

    private LocalDate validFrom;

    private int added;

    private int changed;

    private int ended;

    private int unchanged;

    protected PlaceImport() {}

    PlaceImport(
            PlaceScheme scheme,
            LocalDate validFrom,
            UUID blob,
            UUID by,
            int rows,
            PlaceDifference difference) {
        super(blob, by, rows, difference.faults());
        this.scheme = scheme;
        this.validFrom = validFrom;
        count(difference);
    }

    /** What was really changed counts, not what the check foresaw. */
    void commit(PlaceDifference done) {
        count(done);
        committed();
    }

    private void count(PlaceDifference difference) {
        added = difference.added().size();
        changed = difference.changed().size();
        ended = difference.ended().size();
        unchanged = difference.unchanged();
    }

    PlaceScheme scheme() {
        return scheme;
    }

    LocalDate validFrom() {
        return validFrom;
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
}

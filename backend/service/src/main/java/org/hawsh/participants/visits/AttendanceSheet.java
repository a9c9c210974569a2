package org.hawsh.participants.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.hawsh.work.files.CheckedFile;

/** A file of past visits between its check and its commit, and what was loaded from it. */
@Entity
@Table(name = "past_attendance_import")
class AttendanceSheet extends CheckedFile {
    private UUID centreId;

    private byte[] contentHash;

    private long visits;

    private LocalDate fromDay;

    private LocalDate toDay;

    protected AttendanceSheet() {}

    AttendanceSheet(
            UUID centreId, byte[] contentHash, UUID blob, UUID by, SheetCheck.Checked checked) {
        super(blob, by, checked.rowCount(), checked.faults());
        this.centreId = centreId;
        this.contentHash = contentHash;
        visits = checked.total();
        Comparator<LocalDate> byTime = Comparator.naturalOrder();
        fromDay = checked.visits().stream().map(said -> said.on().day()).min(byTime).orElse(null);
        toDay = checked.visits().stream().map(said -> said.on().day()).max(byTime).orElse(null);
    }

    /** Nothing is left of the file once its counts are stored. */
    void commit() {
        committed();
    }

    UUID centreId() {
        return centreId;
    }

    byte[] contentHash() {
        return contentHash;
    }

    long visits() {
        return visits;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }
}

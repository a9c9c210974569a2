package org.hawsh.participants.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** A file of past visits between its check and its commit, and what was loaded from it. */
@Entity
@Table(name = "past_attendance_import")
class AttendanceSheet {
    static final Duration KEPT = Duration.ofHours(24);

    @Id private UUID id;

    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte[] sealedFile;

    private byte[] contentHash;

    private int rowCount;

    private int faultCount;

    private long visits;

    private LocalDate fromDay;

    private LocalDate toDay;

    private UUID createdBy;

    private Instant createdAt;

    private Instant committedAt;

    protected AttendanceSheet() {}

    static AttendanceSheet checked(
            UUID centreId, byte[] contentHash, SheetCheck.Checked checked, UUID by) {
        AttendanceSheet sheet = new AttendanceSheet();
        sheet.id = Ids.next();
        sheet.centreId = centreId;
        sheet.state = checked.faults().isEmpty() ? State.CHECKED : State.FAULTY;
        sheet.contentHash = contentHash;
        sheet.rowCount = checked.rowCount();
        sheet.faultCount = checked.faults().size();
        sheet.visits = checked.total();
        Comparator<LocalDate> byTime = Comparator.naturalOrder();
        sheet.fromDay =
                checked.visits().stream().map(said -> said.on().day()).min(byTime).orElse(null);
        sheet.toDay =
                checked.visits().stream().map(said -> said.on().day()).max(byTime).orElse(null);
        sheet.createdBy = by;
        sheet.createdAt = Moments.now();
        return sheet;
    }

    /** The file waits sealed for exactly this load. */
    void keep(byte[] sealed) {
        this.sealedFile = sealed;
    }

    /** Nothing is left of the file once its counts are stored. */
    void commit() {
        this.state = State.COMMITTED;
        this.sealedFile = null;
        this.committedAt = Moments.now();
    }

    /** @throws NotFound if the file has been dropped */
    byte[] sealedFile() {
        if (sealedFile == null || createdAt.plus(KEPT).isBefore(Moments.now())) {
            throw new NotFound();
        }
        return sealedFile;
    }

    /** What the file is sealed for, so that it cannot be opened as another's. */
    String place() {
        return "past_attendance_import:" + id + ":sealed_file";
    }

    boolean isCommitted() {
        return state == State.COMMITTED;
    }

    boolean isFaulty() {
        return state == State.FAULTY;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    State state() {
        return state;
    }

    byte[] contentHash() {
        return contentHash;
    }

    int rowCount() {
        return rowCount;
    }

    int faultCount() {
        return faultCount;
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

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant committedAt() {
        return committedAt;
    }

    /** Where a file stands. */
    @Schema(name = "AttendanceSheetState")
    enum State {
        CHECKED,
        FAULTY,
        COMMITTED
    }
}

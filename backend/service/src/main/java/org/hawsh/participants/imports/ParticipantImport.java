package org.hawsh.participants.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ConsentHow;
import org.hawsh.platform.Ids;
import org.hawsh.platform.Language;
import org.hawsh.platform.Moments;
import org.hawsh.platform.NotFound;

/** A file between its check and its commit. */
@Entity
class ParticipantImport {
    private static final Duration KEPT = Duration.ofHours(24);

    @Id private UUID id;

    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte[] sealedFile;

    private int rowCount;

    private int faultCount;

    @Enumerated(EnumType.STRING)
    private ConsentHow consentHow;

    private String consentLanguage;

    private LocalDate consentOn;

    private UUID createdBy;

    private Instant createdAt;

    private Instant expiresAt;

    private Instant committedAt;

    protected ParticipantImport() {}

    static ParticipantImport checked(
            UUID centreId, ImportDefaults defaults, int rows, int faults, UUID by) {
        ParticipantImport checked = new ParticipantImport();
        checked.id = Ids.next();
        checked.centreId = centreId;
        checked.state = faults == 0 ? State.CHECKED : State.FAULTY;
        checked.rowCount = rows;
        checked.faultCount = faults;
        checked.consentHow = defaults.consentHow();
        checked.consentLanguage = defaults.consentLanguage().tag();
        checked.consentOn = defaults.consentOn();
        checked.createdBy = by;
        checked.createdAt = Moments.now();
        checked.expiresAt = checked.createdAt.plus(KEPT);
        return checked;
    }

    /** The file waits sealed for exactly this import. */
    void keep(byte[] sealed) {
        this.sealedFile = sealed;
    }

    /** Nothing is left of the file once its people are in the register. */
    void commit() {
        this.state = State.COMMITTED;
        this.sealedFile = null;
        this.committedAt = Moments.now();
    }

    /** @throws NotFound if the file has been dropped */
    byte[] sealedFile() {
        if (sealedFile == null || expiresAt.isBefore(Moments.now())) {
            throw new NotFound();
        }
        return sealedFile;
    }

    /** What the file is sealed for, so that it cannot be opened as another's. */
    String place() {
        return "participant_import:" + id + ":sealed_file";
    }

    ImportDefaults defaults() {
        return new ImportDefaults(
                consentHow, Language.of(consentLanguage).orElseThrow(), consentOn);
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

    int rowCount() {
        return rowCount;
    }

    int faultCount() {
        return faultCount;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant committedAt() {
        return committedAt;
    }

    /** Where a file stands. */
    @Schema(name = "ImportState")
    enum State {
        CHECKED,
        FAULTY,
        COMMITTED
    }
}

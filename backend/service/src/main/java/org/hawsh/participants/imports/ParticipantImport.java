package org.hawsh.participants.imports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.consents.ConsentHow;
import org.hawsh.participants.imports.rows.ImportDefaults;
import org.hawsh.participants.imports.rows.ImportReading;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.workbooks.ImportHasFaults;
import org.hawsh.platform.workbooks.TextEncoding;
import org.hawsh.work.files.ReceivedFile;
import org.hibernate.annotations.DynamicUpdate;

/** A file between its arrival and its commit. What a worker counts meanwhile is written past this entity. */
@Entity
@DynamicUpdate
class ParticipantImport extends ReceivedFile {
    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private ImportStage state;

    private byte[] sealedLook;

    private int sheet;

    @Enumerated(EnumType.STRING)
    private TextEncoding encoding;

    private int headerRow;

    private String[] fields;

    private boolean fieldsSaid;

    @Embedded private ImportCounts counts;

    private boolean leavesFaulty;

    private int attempts;

    private UUID askedBy;

    private Instant leaseUntil;

    private Instant withdrawableUntil;

    private UUID withdrawnBy;

    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private ConsentHow consentHow;

    private String consentLanguage;

    private LocalDate consentOn;

    protected ParticipantImport() {}

    ParticipantImport(UUID centreId, ImportDefaults defaults, UUID blob, UUID by) {
        super(blob, by);
        this.centreId = centreId;
        state = ImportStage.READ;
        consentHow = defaults.consentHow();
        consentLanguage = defaults.consentLanguage().tag();
        consentOn = defaults.consentOn();
        counts = ImportCounts.ofRows(0);
    }

    /** @throws ImportAtWork if it is being checked or committed, or has been committed */
    void readAs(ImportReading reading, int rows, byte[] look) {
        if (state.isAtWork() || state == ImportStage.COMMITTED) {
            throw new ImportAtWork();
        }
        state = ImportStage.READ;
        sheet = reading.sheet();
        encoding = reading.encoding();
        headerRow = reading.headerRow();
        fields = reading.fieldNames();
        fieldsSaid = reading.said();
        counts = ImportCounts.ofRows(rows);
        sealedLook = look;
    }

    void check(UUID by) {
        begin(ImportStage.CHECKING, by);
        counts = ImportCounts.ofRows(counts.rowCount());
    }

    /**
     * A repeated request finds it begun or done.
     *
     * @param undecided likely duplicates nobody has decided about
     * @param leaveOutFaulty the other rows are to come in without those that want mending
     */
    void commit(UUID by, long undecided, boolean leaveOutFaulty) {
        if (state == ImportStage.FAULTY && !(leaveOutFaulty && hasGoodRows())) {
            throw new ImportHasFaults();
        }
        switch (state) {
            case COMMITTED, COMMITTING -> {}
            case READ, CHECKING, STOPPED, WITHDRAWN -> throw new ImportAtWork();
            default -> {
                if (undecided > 0) {
                    throw new DuplicatesUndecided();
                }
                leavesFaulty = state == ImportStage.FAULTY;
                begin(ImportStage.COMMITTING, by);
            }
        }
    }

    /** @throws NotWithdrawn if it has registered nobody, or too long ago */
    void mayBeWithdrawn() {
        if (state != ImportStage.COMMITTED) {
            throw NotWithdrawn.notCommitted();
        }
        if (withdrawableUntil == null || withdrawableUntil.isBefore(Moments.now())) {
            throw NotWithdrawn.tooLate();
        }
    }

    void withdraw(UUID by) {
        state = ImportStage.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = Moments.now();
    }

    /** Null while it has registered nobody, and where it cannot be taken back. */
    Instant withdrawableUntil() {
        return state == ImportStage.COMMITTED ? withdrawableUntil : null;
    }

    /** Null but of one that was taken back. */
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Some rows were looked at and can come in. */
    boolean hasGoodRows() {
        return counts.rowsDone() > counts.faultyRows();
    }

    boolean leavesFaulty() {
        return leavesFaulty;
    }

    private void begin(ImportStage work, UUID by) {
        state = work;
        askedBy = by;
        counts = counts.fromTheFirstRow();
        attempts = 0;
        leaseUntil = null;
    }

    byte[] sealedLook() {
        return sealedLook;
    }

    /** What the look is sealed for, so that it cannot be opened as another's. */
    String place() {
        return "participant_import:" + id() + ":sealed_look";
    }

    ImportReading reading() {
        return new ImportReading(
                sheet, encoding, headerRow, ImportReading.fieldsOf(fields), fieldsSaid);
    }

    ImportDefaults defaults() {
        return new ImportDefaults(
                consentHow, Language.of(consentLanguage).orElseThrow(), consentOn);
    }

    UUID centreId() {
        return centreId;
    }

    ImportStage stage() {
        return state;
    }

    ImportCounts counts() {
        return counts;
    }
}

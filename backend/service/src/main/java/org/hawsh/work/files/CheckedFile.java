package org.hawsh.work.files;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.workbooks.RowFault;

/** A file that is checked while somebody waits, and again when it is committed: what it is compared with may have changed. */
@MappedSuperclass
public abstract class CheckedFile extends ReceivedFile {
    @Enumerated(EnumType.STRING)
    private FileState state;

    private int rowCount;

    private int faultCount;

    /** For the database only. */
    protected CheckedFile() {}

    protected CheckedFile(UUID blob, UUID by, int rows, List<RowFault> faults) {
        super(blob, by);
        rowCount = rows;
        faultCount = faults.size();
        state = faults.isEmpty() ? FileState.CHECKED : FileState.FAULTY;
    }

    /** What it holds is stored. */
    protected void committed() {
        state = FileState.COMMITTED;
        drop();
    }

    public boolean isCommitted() {
        return state == FileState.COMMITTED;
    }

    public FileState state() {
        return state;
    }

    /** Rows with content, without the header. */
    public int rowCount() {
        return rowCount;
    }

    public int faultCount() {
        return faultCount;
    }
}

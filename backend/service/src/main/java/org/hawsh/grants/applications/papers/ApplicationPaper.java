package org.hawsh.grants.applications.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.work.records.RecordedAtCentre;

/** One scan that came with an application; it is added and removed, never changed. */
@Entity
@Table(name = "grant_application_paper")
class ApplicationPaper extends RecordedAtCentre {
    private UUID applicationId;

    private String document;

    @Enumerated(EnumType.STRING)
    private ScanType type;

    private long size;

    private UUID blobId;

    private Instant addedAt;

    protected ApplicationPaper() {}

    ApplicationPaper(ApplicationRef application, String document, ScanType type, Blob stored) {
        super(application.centreId());
        applicationId = application.id();
        this.document = document;
        this.type = type;
        size = stored.size();
        blobId = stored.id();
        addedAt = stored.createdAt();
    }

    boolean isOf(UUID application) {
        return applicationId.equals(application);
    }

    String document() {
        return document;
    }

    UUID blobId() {
        return blobId;
    }

    PaperView view() {
        return new PaperView(id(), applicationId, document, type, size, addedAt);
    }
}

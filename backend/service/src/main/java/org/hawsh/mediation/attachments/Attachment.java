package org.hawsh.mediation.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** A file of a case, without its content. What it is called is sealed as its content is. */
@Entity
@Table(name = "mediation_attachment")
class Attachment extends Recorded {
    private static final String SEALED = "mediation_attachment.sealed_name";

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ScanType type;

    private int size;

    private Instant addedAt;

    private UUID addedBy;

    private byte[] sealedName;

    protected Attachment() {}

    /** @param size in bytes */
    Attachment(OpenedCase mediated, ScanType type, int size, String name, UUID by) {
        super(Ids.next());
        caseId = mediated.id();
        this.type = type;
        this.size = size;
        addedAt = Moments.now();
        addedBy = by;
        sealedName = mediated.key().seal(SEALED, id(), name);
    }

    UUID caseId() {
        return caseId;
    }

    int size() {
        return size;
    }

    ScanType type() {
        return type;
    }

    AttachmentView view(CaseKey key) {
        return new AttachmentView(
                id(),
                key.open(SEALED, id(), sealedName, String.class),
                type,
                size,
                addedAt,
                addedBy);
    }
}

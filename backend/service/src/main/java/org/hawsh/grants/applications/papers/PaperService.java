package org.hawsh.grants.applications.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.applications.Applications;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.OpenedScan;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.Scans;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/**
 * Papers of applications, which hold names and signatures. Whoever reviews blind sees no application, and so none of its papers; every
 * reading is written down.
 */
@ApplicationScoped
@Transactional
class PaperService {
    private final PaperRepository papers;
    private final Applications applications;
    private final Scans scans;
    private final Records records;

    PaperService(PaperRepository papers, Applications applications, Scans scans, Records records) {
        this.papers = papers;
        this.applications = applications;
        this.scans = scans;
        this.records = records;
    }

    List<PaperView> of(UUID applicationId) {
        applications.require(applicationId, Permissions.GRANT_READ);
        return papers.of(applicationId).stream().map(ApplicationPaper::view).toList();
    }

    PaperView add(UUID applicationId, String document, ScanType type, byte[] content) {
        ApplicationRef application =
                applications.lockWrittenOn(applicationId, Permissions.GRANT_MANAGE);
        if (papers.countOf(applicationId) >= PaperRefusal.MOST_OF_AN_APPLICATION) {
            throw PaperRefusal.full();
        }
        Blob stored = scans.put(application.centreId(), type, new ByteArrayInputStream(content));
        ApplicationPaper paper = new ApplicationPaper(application, document, type, stored);
        records.created(PaperSheet.PAPER, paper);
        return paper.view();
    }

    /** Whole and proved to be what was stored, before the first byte is answered. */
    OpenedScan open(UUID applicationId, UUID id) {
        ApplicationPaper paper = find(applicationId, id, Permissions.GRANT_READ);
        OpenedScan scan = scans.open(paper.blobId()).orElseThrow(NotFound::new);
        records.done(PaperSheet.PAPER, paper, "READ");
        return scan;
    }

    /** Nothing of it is left. */
    void remove(UUID applicationId, UUID id) {
        ApplicationPaper paper = find(applicationId, id, Permissions.GRANT_MANAGE);
        applications.lockWrittenOn(applicationId, Permissions.GRANT_MANAGE);
        if (!papers.remove(id)) {
            throw new NotFound();
        }
        records.done(PaperSheet.PAPER, paper, "DELETE");
        scans.forget(paper.blobId());
    }

    /** The paper is looked for first: one that is missing is answered after the same work as a missing application. */
    private ApplicationPaper find(UUID applicationId, UUID id, String permission) {
        ApplicationPaper paper = records.find(ApplicationPaper.class, id, permission);
        if (!paper.isOf(applicationId)) {
            throw new NotFound();
        }
        return paper;
    }
}

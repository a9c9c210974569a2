package org.hawsh.grants.goods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.Grants;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.OpenedScan;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.Scans;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** Scans about goods. They hold names and signatures: every reading is written down. */
@ApplicationScoped
@Transactional
class GoodsPaperService {
    private final GoodsPaperRepository papers;
    private final SignedGrants signed;
    private final Grants grants;
    private final Scans scans;
    private final Records records;

    GoodsPaperService(
            GoodsPaperRepository papers,
            SignedGrants signed,
            Grants grants,
            Scans scans,
            Records records) {
        this.papers = papers;
        this.signed = signed;
        this.grants = grants;
        this.scans = scans;
        this.records = records;
    }

    GoodsPaperView add(UUID grantId, ScanType type, byte[] content) {
        GrantRef grant = signed.lock(grantId);
        if (papers.idsOf(grantId).size() >= GoodsRefusal.MOST_PAPERS) {
            throw GoodsRefusal.papersFull();
        }
        Blob stored = scans.put(grant.centreId(), type, new ByteArrayInputStream(content));
        GoodsPaper paper = new GoodsPaper(grant, type, stored);
        records.created(GoodsSheet.PAPER, paper);
        return paper.view();
    }

    /** Whole and proved to be what was stored, before the first byte is answered. */
    OpenedScan open(UUID grantId, UUID id) {
        GoodsPaper paper = find(grantId, id, Permissions.GRANT_READ);
        OpenedScan scan = scans.open(paper.blobId()).orElseThrow(NotFound::new);
        records.done(GoodsSheet.PAPER, paper, "READ");
        return scan;
    }

    /**
     * Nothing of it is left.
     *
     * @throws GoodsRefusal while a purchase or a handover names it
     */
    void remove(UUID grantId, UUID id) {
        GoodsPaper paper = find(grantId, id, Permissions.GRANT_MANAGE);
        grants.lock(grantId, Permissions.GRANT_MANAGE);
        if (papers.isNamed(id)) {
            throw GoodsRefusal.paperInUse();
        }
        if (!papers.remove(id)) {
            throw new NotFound();
        }
        records.done(GoodsSheet.PAPER, paper, "DELETE");
        scans.forget(paper.blobId());
    }

    /** The paper is looked for first: one that is missing is answered after the same work as a missing support. */
    private GoodsPaper find(UUID grantId, UUID id, String permission) {
        GoodsPaper paper = records.find(GoodsPaper.class, id, permission);
        if (!paper.isOf(grantId)) {
            throw new NotFound();
        }
        return paper;
    }
}

package org.hawsh.grants.goods;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.work.records.RecordedAtCentre;

/** One scan about goods: a quote, a receipt, a signed handover. What it is says whoever names it. */
@Entity
@Table(name = "grant_goods_paper")
class GoodsPaper extends RecordedAtCentre {
    private UUID grantId;

    @Enumerated(EnumType.STRING)
    private ScanType type;

    private long size;

    private UUID blobId;

    private Instant addedAt;

    protected GoodsPaper() {}

    GoodsPaper(GrantRef grant, ScanType type, Blob stored) {
        super(grant.centreId());
        grantId = grant.id();
        this.type = type;
        size = stored.size();
        blobId = stored.id();
        addedAt = stored.createdAt();
    }

    boolean isOf(UUID grant) {
        return grantId.equals(grant);
    }

    UUID blobId() {
        return blobId;
    }

    GoodsPaperView view() {
        return new GoodsPaperView(id(), grantId, type, size, addedAt);
    }
}

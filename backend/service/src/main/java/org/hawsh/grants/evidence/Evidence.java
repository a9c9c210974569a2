package org.hawsh.grants.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.work.records.Recorded;
import org.hibernate.annotations.DynamicUpdate;

/** A photograph or a receipt of one initiative, under the id of its file. Nothing about it changes but that something refers to it. */
@Entity
@DynamicUpdate
@Table(name = "grant_evidence")
class Evidence extends Recorded {
    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID grantId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Faces faces;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private int orientation;

    @Column(updatable = false)
    private byte[] digest;

    @Column(updatable = false)
    private Instant addedAt;

    private boolean used;

    protected Evidence() {}

    Evidence(GrantRef grant, EvidenceKind kind, Faces faces, Received received, Blob stored) {
        super(stored.id());
        centreId = grant.centreId();
        grantId = grant.id();
        this.kind = kind;
        this.faces = faces;
        mediaType = stored.mediaType();
        size = stored.size();
        orientation = received.orientation();
        digest = received.digest();
        addedAt = stored.createdAt();
    }

    @Override
    public UUID centreId() {
        return centreId;
    }

    boolean isOf(UUID grant, EvidenceKind asked) {
        return grantId.equals(grant) && kind == asked;
    }

    void use() {
        used = true;
    }

    byte[] digest() {
        return digest.clone();
    }

    EvidenceView view() {
        return new EvidenceView(id(), grantId, kind, faces, mediaType, size, orientation, addedAt);
    }
}

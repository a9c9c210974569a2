package org.hawsh.grants.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.Grants;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.BlobStore;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Keeps photographs and receipts, and opens them. */
@ApplicationScoped
@Transactional
class EvidenceService {
    private final Grants grants;
    private final BlobStore blobs;
    private final Records records;

    EvidenceService(Grants grants, BlobStore blobs, Records records) {
        this.grants = grants;
        this.blobs = blobs;
        this.records = records;
    }

    /** @throws ValidationFailed also where nobody said who can be recognised on a photograph */
    EvidenceView add(UUID grantId, EvidenceKind kind, Faces faces, InputStream content) {
        GrantRef grant = grants.require(grantId, Permissions.GRANT_MANAGE);
        if ((kind == EvidenceKind.PHOTO) != (faces != null)) {
            ValidationFailed.ifAny(List.of(Fault.at("/faces", "photo-says-who-is-seen")));
        }
        Received received = Received.take(kind, content);
        Blob stored =
                blobs.put(
                        grant.centreId(),
                        received.mediaType(),
                        new ByteArrayInputStream(received.content()),
                        Received.MOST_BYTES);
        Evidence added = new Evidence(grant, kind, faces, received, stored);
        records.created(EvidenceSheet.EVIDENCE, added);
        return added.view();
    }

    /** Whole and proved to be what was stored, before the first byte is answered. */
    OpenedEvidence open(UUID id) {
        Evidence found = records.find(Evidence.class, id, Permissions.GRANT_READ);
        Blob blob = blobs.find(id).orElseThrow(NotFound::new);
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) blob.size());
        try {
            blobs.writeTo(blob, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.done(EvidenceSheet.EVIDENCE, found, "READ");
        return new OpenedEvidence(blob.mediaType(), content.toByteArray());
    }
}

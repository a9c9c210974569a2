package org.hawsh.centres.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.ChangeLog;
import org.hawsh.platform.NotFound;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.BlobStore;
import org.hawsh.platform.blobs.ScanType;

/** The scans of letters. They hold signatures and names: every reading is written down. */
@ApplicationScoped
class ScanService {
    private static final long MOST_BYTES = 10 * 1024 * 1024;

    private final LetterRepository letters;
    private final Organisations organisations;
    private final BlobStore blobs;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    ScanService(
            LetterRepository letters,
            Organisations organisations,
            BlobStore blobs,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.letters = letters;
        this.organisations = organisations;
        this.blobs = blobs;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    /** The scan before it is forgotten. */
    @Transactional
    LetterView save(UUID centreId, UUID id, int seenVersion, ScanType type, InputStream content) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_MANAGE);
        letter.requireVersion(seenVersion);
        Blob stored = blobs.put(centreId, type.mediaType(), type.beginningOf(content), MOST_BYTES);
        Optional<UUID> before = letter.scanned(seenVersion, stored);
        letters.flush();
        before.ifPresent(blobs::forget);
        audit.record(Act.of("SAVE_SCAN", LetterService.ENTITY, id).at(centreId));
        changes.record(LetterService.ENTITY, id, letter.version(), Set.of("scan"));
        return letter.view(organisations.on(letter.issuedById(), letter.issuedOn()).orElseThrow());
    }

    /**
     * Whole and proved to be what was stored, before the first byte is answered.
     *
     * @throws NotFound also where the letter has no scan
     */
    @Transactional
    OpenedScan open(UUID centreId, UUID id) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_READ);
        Blob scan = letter.scanId().flatMap(blobs::find).orElseThrow(NotFound::new);
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) scan.size());
        try {
            blobs.writeTo(scan, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record(Act.of("READ_SCAN", LetterService.ENTITY, id).at(centreId));
        return new OpenedScan(ScanType.of(scan.mediaType()).orElseThrow(), content.toByteArray());
    }

    /** The file and what it is. */
    record OpenedScan(ScanType type, byte[] content) {}

    private AuthorityLetter find(UUID centreId, UUID id, String permission) {
        return letters.find(id, centreId, user.centresWith(permission)).orElseThrow(NotFound::new);
    }
}

package org.hawsh.centres.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.OpenedScan;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.Scans;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** The scans of letters. They hold signatures and names: every reading is written down. */
@ApplicationScoped
class ScanService {
    private final LetterRepository letters;
    private final Organisations organisations;
    private final Scans scans;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    ScanService(
            LetterRepository letters,
            Organisations organisations,
            Scans scans,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.letters = letters;
        this.organisations = organisations;
        this.scans = scans;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    /** The scan before it is forgotten. */
    @Transactional
    LetterView save(UUID centreId, UUID id, int seenVersion, ScanType type, InputStream content) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_MANAGE);
        letter.mustBe(seenVersion);
        Blob stored = scans.put(centreId, type, content);
        Optional<UUID> before = letter.scanned(seenVersion, stored);
        letters.flush();
        before.ifPresent(scans::forget);
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
        OpenedScan scan = letter.scanId().flatMap(scans::open).orElseThrow(NotFound::new);
        audit.record(Act.of("READ_SCAN", LetterService.ENTITY, id).at(centreId));
        return scan;
    }

    private AuthorityLetter find(UUID centreId, UUID id, String permission) {
        return letters.find(id, centreId, user.centresWith(permission)).orElseThrow(NotFound::new);
    }
}

package org.hawsh.centres.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.OpenedScan;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.Scans;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** The scans of letters. They hold signatures and names: every reading is written down. */
@ApplicationScoped
@Transactional
class ScanService {
    private final Organisations organisations;
    private final Scans scans;
    private final Records records;

    ScanService(Organisations organisations, Scans scans, Records records) {
        this.organisations = organisations;
        this.scans = scans;
        this.records = records;
    }

    /** The scan before it is forgotten. */
    LetterView save(UUID centreId, UUID id, int seenVersion, ScanType type, InputStream content) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_MANAGE);
        letter.mustBe(seenVersion);
        Blob stored = scans.put(centreId, type, content);
        Optional<UUID> before = letter.scanned(seenVersion, stored);
        records.done(LetterSheet.LETTER, letter, "SAVE_SCAN", "scan");
        before.ifPresent(scans::forget);
        return letter.view(organisations.on(letter.issuedById(), letter.issuedOn()).orElseThrow());
    }

    /**
     * Whole and proved to be what was stored, before the first byte is answered.
     *
     * @throws NotFound also where the letter has no scan
     */
    OpenedScan open(UUID centreId, UUID id) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_READ);
        OpenedScan scan = letter.scanId().flatMap(scans::open).orElseThrow(NotFound::new);
        records.done(LetterSheet.LETTER, letter, "READ_SCAN");
        return scan;
    }

    private AuthorityLetter find(UUID centreId, UUID id, String permission) {
        return records.find(AuthorityLetter.class, id, centreId, permission);
    }
}

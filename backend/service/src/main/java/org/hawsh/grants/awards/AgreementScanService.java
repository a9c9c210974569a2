package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.platform.blobs.OpenedScan;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.Scans;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** The scan of what was signed. It holds names and signatures: every reading is written down. */
@ApplicationScoped
@Transactional
class AgreementScanService {
    private final GrantViews views;
    private final Scans scans;
    private final Records records;

    AgreementScanService(GrantViews views, Scans scans, Records records) {
        this.views = views;
        this.scans = scans;
        this.records = records;
    }

    /** @throws GrantRefusal before the agreement is approved, once it was signed with a scan, and once it is over */
    GrantView save(UUID id, int seenVersion, ScanType type, InputStream content) {
        GrantAward grant = records.lock(GrantAward.class, id, Permissions.GRANT_MANAGE);
        grant.mustBe(seenVersion);
        grant.mustTakeAScan();
        Optional<UUID> before = grant.scanned(scans.put(grant.centreId(), type, content).id());
        records.done(GrantSheet.GRANT, grant, "SAVE_SCAN", "signature");
        before.ifPresent(scans::forget);
        return views.of(grant);
    }

    /**
     * Whole and proved to be what was stored, before the first byte is answered.
     *
     * @throws NotFound also where there is no scan
     */
    OpenedScan open(UUID id) {
        GrantAward grant = records.find(GrantAward.class, id, Permissions.GRANT_READ);
        OpenedScan scan = grant.agreementScan().flatMap(scans::open).orElseThrow(NotFound::new);
        records.done(GrantSheet.GRANT, grant, "READ_SCAN");
        return scan;
    }
}

package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.OpenedScan;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.Scans;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** The signed paper: what auditors ask for. It holds signatures: every reading is written down. */
@ApplicationScoped
@Transactional
class SheetScanService {
    private final Sessions sessions;
    private final SheetDay days;
    private final SheetReading reading;
    private final ScanRepository scans;
    private final Scans files;
    private final CurrentUser user;
    private final Records records;

    SheetScanService(
            Sessions sessions,
            SheetDay days,
            SheetReading reading,
            ScanRepository scans,
            Scans files,
            CurrentUser user,
            Records records) {
        this.sessions = sessions;
        this.days = days;
        this.reading = reading;
        this.scans = scans;
        this.files = files;
        this.user = user;
        this.records = records;
    }

    SheetView attach(UUID sessionId, int counted, ScanType type, InputStream content) {
        SessionRef session = sessions.require(sessionId, Permissions.ATTENDANCE_MARK);
        days.mustHaveCome(session);
        Blob stored = files.put(session.centreId(), type, content);
        scans.add(session, stored.id(), counted, user.subject());
        records.done(AttendanceDeedsSheet.SESSION.did("SAVE_SCAN", sessionId, session.centreId()));
        return reading.of(session);
    }

    /** Whole and proved to be what was stored, before the first byte is answered. */
    OpenedScan open(UUID sessionId, UUID scanId) {
        boolean known =
                scans.has(
                        scanId,
                        sessionId,
                        user.subject(),
                        user.centresWith(Permissions.ATTENDANCE_MARK),
                        user.centresWith(Permissions.SESSION_OF_ANYBODY));
        if (!known) {
            throw new NotFound();
        }
        SessionRef session = sessions.require(sessionId, Permissions.ATTENDANCE_MARK);
        OpenedScan scan =
                scans.of(sessionId).stream()
                        .filter(one -> one.blobId().equals(scanId))
                        .findFirst()
                        .flatMap(one -> files.open(one.blobId()))
                        .orElseThrow(NotFound::new);
        records.done(AttendanceDeedsSheet.SESSION.did("READ_SCAN", sessionId, session.centreId()));
        return scan;
    }
}

package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.AuditPackRepository.Drawn;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.BlobStore;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.TableFormat;
import org.hawsh.platform.workbooks.TableWriter;
import org.hawsh.platform.workbooks.TableWriter.Cell;
import org.hawsh.work.records.Records;

/** What an auditor asks for: so many locked sheets drawn by lot, what they say, and their signed papers. */
@ApplicationScoped
class AuditPack {
    private static final int LONGEST = 366;
    private static final List<String> HEADER =
            List.of(
                    "session",
                    "day",
                    "from",
                    "course",
                    "in_the_room",
                    "present",
                    "late",
                    "excused",
                    "absent",
                    "scan",
                    "signatures",
                    "files");

    private final AuditPackRepository packs;
    private final ScanRepository scans;
    private final BlobStore blobs;
    private final CurrentUser user;
    private final Records records;
    private final Request request;

    AuditPack(
            AuditPackRepository packs,
            ScanRepository scans,
            BlobStore blobs,
            CurrentUser user,
            Records records,
            Request request) {
        this.packs = packs;
        this.scans = scans;
        this.blobs = blobs;
        this.user = user;
        this.records = records;
        this.request = request;
    }

    @Transactional
    List<Sheet> draw(UUID centre, LocalDate from, LocalDate to, int size, long seed) {
        user.centresWith(Permissions.COURSE_MANAGE, centre);
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("?from", from));
        faults.addAll(LocalMoments.implausible("?to", to));
        if (to.isBefore(from)) {
            faults.add(Fault.at("?to", "ends-before-it-begins"));
        } else if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            faults.add(Fault.at("?to", "too-many-days", LONGEST));
        }
        ValidationFailed.ifAny(faults);
        List<Sheet> drawn =
                packs.draw(centre, from, to, size, seed).stream()
                        .map(one -> new Sheet(one, scans.of(one.id())))
                        .toList();
        records.doneToEach(
                AttendanceDeedsSheet.SESSION.didToMany("READ_SCAN").at(centre),
                drawn.stream().map(one -> one.session().id()).toList());
        return drawn;
    }

    /** A slow reader holds no connection: each chunk of a scan is read by itself. */
    void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.csv"));
            index(sheets, zip);
            zip.closeEntry();
            for (Sheet sheet : sheets) {
                for (ScanRepository.Scan scan : sheet.scans()) {
                    Blob blob = blobs.find(scan.blobId()).orElseThrow();
                    zip.putNextEntry(new ZipEntry(fileName(sheet, blob)));
                    blobs.writeTo(blob, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private void index(List<Sheet> sheets, ZipOutputStream zip) throws IOException {
        try (TableWriter csv =
                TableWriter.to(new Unclosed(zip), TableFormat.CSV, request.language(), true)) {
            csv.row(HEADER.stream().map(Cell::of).toList());
            for (Sheet sheet : sheets) {
                csv.row(cells(sheet));
            }
        }
    }

    private List<Cell> cells(Sheet sheet) {
        Drawn session = sheet.session();
        Integer signatures = sheet.scans().isEmpty() ? null : sheet.scans().get(0).counted();
        int came = session.present() + session.late();
        String files =
                sheet.scans().stream()
                        .map(scan -> fileName(sheet, blobs.find(scan.blobId()).orElseThrow()))
                        .reduce((one, next) -> one + " " + next)
                        .orElse(null);
        return List.of(
                Cell.of(session.id().toString()),
                Cell.of(session.startsAt().toLocalDate()),
                Cell.of(session.startsAt().toLocalTime().toString()),
                Cell.of(title(session, request.language())),
                Cell.of(session.inTheRoom()),
                Cell.of(session.present()),
                Cell.of(session.late()),
                Cell.of(session.excused()),
                Cell.of(session.absent()),
                Cell.of(
                        ScanState.of(
                                        signatures,
                                        came == 0 && session.inTheRoom() != null
                                                ? session.inTheRoom()
                                                : came)
                                .name()),
                Cell.of(signatures),
                Cell.of(files));
    }

    private static String title(Drawn session, Language language) {
        return session.title() == null
                ? Messages.in(language).text("schedule.private-session")
                : session.title().in(language);
    }

    private static String fileName(Sheet sheet, Blob blob) {
        return "scans/%s-%s.%s"
                .formatted(
                        sheet.session().startsAt().toLocalDate(),
                        blob.id(),
                        ScanType.of(blob.mediaType()).orElseThrow().extension());
    }

    /** A sheet that was drawn, with its scans, the newest first. */
    record Sheet(Drawn session, List<ScanRepository.Scan> scans) {}

    /** The index ends, the file goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

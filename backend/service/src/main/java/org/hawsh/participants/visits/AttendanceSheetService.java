package org.hawsh.participants.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.workbooks.HeadedTable;
import org.hawsh.platform.workbooks.ImportHasFaults;
import org.hawsh.work.files.ReceivedFiles;
import org.hawsh.work.records.Records;

/** Checks old sheets of attendance and loads them. */
@ApplicationScoped
@Transactional
class AttendanceSheetService {

    private final AttendanceSheetRepository sheets;
    private final Centres centres;
    private final Accounts accounts;
    private final ReceivedFiles files;
    private final CurrentUser user;
    private final Cursors cursors;
    private final Records records;

    AttendanceSheetService(
            AttendanceSheetRepository sheets,
            Centres centres,
            Accounts accounts,
            ReceivedFiles files,
            CurrentUser user,
            Cursors cursors,
            Records records) {
        this.sheets = sheets;
        this.centres = centres;
        this.accounts = accounts;
        this.files = files;
        this.user = user;
        this.cursors = cursors;
        this.records = records;
    }

    /** Checks everything and stores no count. */
    Report check(UUID centreId, byte[] content) {
        user.centresWith(Permissions.OPENING_FIGURE_RECORD, centreId);
        SheetCheck.Checked checked = read(centreId, content);
        AttendanceSheet sheet =
                new AttendanceSheet(
                        centreId,
                        hash(content),
                        files.keep(centreId, content),
                        user.subject(),
                        checked);
        sheets.persist(sheet);
        records.done(VisitSheet.IMPORT.did("CHECK_IMPORT", sheet.id(), centreId));
        return new Report(sheet, checked);
    }

    /** What the check found, as long as the file is kept. */
    Report read(UUID id) {
        AttendanceSheet sheet = sheets.find(id, scope()).orElseThrow(NotFound::new);
        return new Report(sheet, sheet.isCommitted() ? null : checkAgain(sheet));
    }

    /** Stores all counts of the file, or none. A repeated commit finds it done. */
    Report commit(UUID id) {
        AttendanceSheet sheet = sheets.findAndLock(id, scope()).orElseThrow(NotFound::new);
        if (sheet.isCommitted()) {
            return new Report(sheet, null);
        }
        SheetCheck.Checked checked = checkAgain(sheet);
        if (!checked.faults().isEmpty()) {
            throw new ImportHasFaults();
        }
        if (sheets.isLoaded(sheet.centreId(), sheet.contentHash())) {
            throw new SheetLoadedAlready();
        }
        sheets.store(sheet, checked.visits());
        sheet.commit();
        records.done(VisitSheet.IMPORT.did("COMMIT_IMPORT", id, sheet.centreId()));
        return new Report(sheet, null);
    }

    Page<LoadedSheet> loaded(LoadedSheetFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.OPENING_FIGURE_READ, filter.centreId());
        String bound = user.subject() + ":" + filter.centreId();
        UUID before =
                filter.cursor() == null
                        ? null
                        : UUID.fromString(cursors.open(filter.cursor(), bound));
        List<AttendanceSheet> rows = sheets.loaded(scope, before, filter.limit() + 1);
        Page<AttendanceSheet> page =
                Page.of(rows, filter.limit(), last -> cursors.seal(last.id().toString(), bound));
        Map<UUID, AccountRef> names =
                accounts.named(page.items().stream().map(AttendanceSheet::createdBy).toList());
        return new Page<>(
                page.items().stream().map(sheet -> LoadedSheet.of(sheet, names)).toList(),
                page.next());
    }

    private SheetCheck.Checked checkAgain(AttendanceSheet sheet) {
        return read(sheet.centreId(), files.open(sheet));
    }

    private SheetCheck.Checked read(UUID centreId, byte[] content) {
        return SheetCheck.of(
                HeadedTable.read(content, header -> SheetField.of(header).isPresent()),
                centres.todayAt(centreId));
    }

    private Set<UUID> scope() {
        return user.centresWith(Permissions.OPENING_FIGURE_RECORD);
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param checked what the file holds; null once it is committed and dropped */
    record Report(AttendanceSheet sheet, SheetCheck.Checked checked) {}
}

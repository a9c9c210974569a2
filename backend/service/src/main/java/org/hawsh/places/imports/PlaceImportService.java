package org.hawsh.places.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.places.PlaceLists;
import org.hawsh.places.PlaceScheme;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.workbooks.HeadedTable;
import org.hawsh.platform.workbooks.ImportHasFaults;
import org.hawsh.work.files.ReceivedFiles;
import org.hawsh.work.records.Records;

/** Checks lists of places and commits them. */
@ApplicationScoped
@Transactional
class PlaceImportService {

    /** A list is committed once, or never. */
    private static final int FIRST_CHANGE = 1;

    private final PlaceImportRepository imports;
    private final ReceivedFiles files;
    private final PlaceLists lists;
    private final CurrentUser user;
    private final Records records;

    PlaceImportService(
            PlaceImportRepository imports,
            ReceivedFiles files,
            PlaceLists lists,
            CurrentUser user,
            Records records) {
        this.imports = imports;
        this.files = files;
        this.lists = lists;
        this.user = user;
        this.records = records;
    }

    /** Checks every row and changes nothing. */
    Report check(PlaceScheme scheme, LocalDate validFrom, byte[] content) {
        user.mustHoldEverywhere(Permissions.PLACE_MANAGE);
        if (scheme != PlaceScheme.COD) {
            ValidationFailed.ifAny(List.of(Fault.at("?scheme", "not-one-of", PlaceScheme.COD)));
        }
        HeadedTable table = PlaceFile.table(content);
        PlaceDifference difference = PlaceDifference.of(table, scheme, validFrom, lists);
        PlaceImport kept =
                new PlaceImport(
                        scheme,
                        validFrom,
                        files.keep(null, content),
                        user.subject(),
                        table.rows().size(),
                        difference);
        imports.persist(kept);
        records.done(PlaceSheet.IMPORT.did("CHECK_IMPORT", kept.id(), null));
        return new Report(kept, difference);
    }

    Report read(UUID id) {
        user.mustHoldEverywhere(Permissions.PLACE_MANAGE);
        PlaceImport kept = imports.findByIdOptional(id).orElseThrow(NotFound::new);
        return new Report(kept, kept.isCommitted() ? null : difference(kept));
    }

    /** Applies the whole list, or nothing. A repeated commit finds it done. */
    Report commit(UUID id) {
        user.mustHoldEverywhere(Permissions.PLACE_MANAGE);
        PlaceImport kept = imports.findAndLock(id).orElseThrow(NotFound::new);
        if (kept.isCommitted()) {
            return new Report(kept, null);
        }
        PlaceDifference difference = difference(kept);
        if (!difference.faults().isEmpty()) {
            throw new ImportHasFaults();
        }
        lists.apply(
                kept.scheme(),
                Stream.concat(difference.added().stream(), difference.changed().stream()).toList(),
                difference.ended().stream().map(PlaceView::pcode).toList(),
                difference.lastDay());
        kept.commit(difference);
        records.done(PlaceSheet.IMPORT.did("COMMIT_IMPORT", id, null));
        records.changed(PlaceSheet.IMPORT, id, FIRST_CHANGE, Set.of("state"));
        return new Report(kept, null);
    }

    /** Compared anew each time: another list may have been committed in between. */
    private PlaceDifference difference(PlaceImport kept) {
        return PlaceDifference.of(
                PlaceFile.table(files.open(kept)), kept.scheme(), kept.validFrom(), lists);
    }

    /**
     * @param difference what the list would change; null once it is committed
     */
    record Report(PlaceImport kept, PlaceDifference difference) {}
}

package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.duplicates.BulkMatching;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** Shows rows beside the people they are likely to be, and keeps what somebody decides. */
@ApplicationScoped
@Transactional
class DuplicateService {
    private final ParticipantImportRepository imports;
    private final ImportDoubts doubts;
    private final BulkMatching matching;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    DuplicateService(
            ParticipantImportRepository imports,
            ImportDoubts doubts,
            BulkMatching matching,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.imports = imports;
        this.doubts = doubts;
        this.matching = matching;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    Page<DuplicateView> page(UUID id, Paging paging, boolean undecidedOnly) {
        ParticipantImport kept = find(id);
        Page<ImportDoubts.Decided> found =
                cursors.page(
                        paging,
                        "%s:duplicates:%s:%s".formatted(user.subject(), id, undecidedOnly),
                        (row, count) ->
                                doubts.after(
                                        id,
                                        row == null ? 0 : Integer.parseInt(row),
                                        count,
                                        undecidedOnly),
                        last -> String.valueOf(last.doubt().row()));
        List<UUID> ids =
                found.items().stream()
                        .flatMap(one -> one.doubt().known().stream())
                        .distinct()
                        .toList();
        Map<UUID, ParticipantSummary> people =
                matching.shown(ids).stream()
                        .collect(Collectors.toMap(ParticipantSummary::id, Function.identity()));
        records.shown(
                ImportSheet.PARTICIPANT.didToMany("COMPARE").at(kept.centreId()), people.keySet());
        return found.map(one -> DuplicateView.of(one, people));
    }

    long decide(UUID id, DecideDuplicates decision) {
        ParticipantImport kept = find(id);
        if (kept.stage() != ImportStage.CHECKED && kept.stage() != ImportStage.FAULTY) {
            throw new ImportAtWork();
        }
        doubts.decide(id, decision.decision(), decision.rows(), user.subject());
        records.done(ImportSheet.IMPORT.did("DECIDE_DUPLICATES", id, kept.centreId()));
        return doubts.undecided(id);
    }

    private ParticipantImport find(UUID id) {
        ParticipantImport kept =
                imports.findAndLock(id, user.centresWith(Permissions.PARTICIPANT_IMPORT))
                        .orElseThrow(NotFound::new);
        kept.blobId();
        return kept;
    }
}

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
import org.hawsh.platform.http.Page;
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

    DuplicateService(
            ParticipantImportRepository imports,
            ImportDoubts doubts,
            BulkMatching matching,
            CurrentUser user,
            Records records) {
        this.imports = imports;
        this.doubts = doubts;
        this.matching = matching;
        this.user = user;
        this.records = records;
    }

    /** @param afterRow where the page begins; row numbers name nobody */
    Page<DuplicateView> page(UUID id, int afterRow, int limit, boolean undecidedOnly) {
        ParticipantImport kept = find(id);
        List<ImportDoubts.Decided> found = doubts.after(id, afterRow, limit + 1, undecidedOnly);
        List<UUID> ids =
                found.stream().flatMap(one -> one.doubt().known().stream()).distinct().toList();
        Map<UUID, ParticipantSummary> people =
                matching.shown(ids).stream()
                        .collect(Collectors.toMap(ParticipantSummary::id, Function.identity()));
        records.shown(
                ImportSheet.PARTICIPANT.didToMany("COMPARE").at(kept.centreId()), people.keySet());
        return Page.of(found, limit, last -> String.valueOf(last.doubt().row()))
                .map(one -> DuplicateView.of(one, people));
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

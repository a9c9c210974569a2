package org.hawsh.participants.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hawsh.centres.Centres;
import org.hawsh.participants.BulkMatching;
import org.hawsh.participants.Registration;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.sheets.ImportHasFaults;
import org.hawsh.platform.sheets.RowFault;
import org.hawsh.platform.sheets.SheetFile;

/**
 * Registers everybody of a checked file in one transaction, or nobody. Whoever dies in the middle leaves nothing behind, and the
 * next worker begins anew.
 */
@ApplicationScoped
class ImportCommit {
    private static final int PART = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final ParticipantImportRepository imports;
    private final ImportFiles files;
    private final ImportFaults faults;
    private final ImportDoubts doubts;
    private final BulkMatching matching;
    private final Registration registration;
    private final Centres centres;
    private final SealedJson sealed;
    private final AuditTrail audit;

    ImportCommit(
            ParticipantImportRepository imports,
            ImportFiles files,
            ImportFaults faults,
            ImportDoubts doubts,
            BulkMatching matching,
            Registration registration,
            Centres centres,
            SealedJson sealed,
            AuditTrail audit) {
        this.imports = imports;
        this.files = files;
        this.faults = faults;
        this.doubts = doubts;
        this.matching = matching;
        this.registration = registration;
        this.centres = centres;
        this.sealed = sealed;
        this.audit = audit;
    }

    void run(ParticipantImport kept) {
        UUID blob = kept.blobId();
        SheetFile file = files.open(blob, kept.reading().encoding());
        Set<Integer> leftOut =
                QuarkusTransaction.requiringNew()
                        .call(() -> doubts.rowsDecided(kept.id(), ImportDoubts.Decision.SAME));
        inParts(
                kept,
                file,
                leftOut,
                (done, people) -> {
                    registration.learnNames(people.stream().map(BulkMatching.Row::person).toList());
                    progress(kept, 0);
                });
        QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .run(() -> registerAll(kept, blob, file, leftOut));
    }

    private void registerAll(
            ParticipantImport kept, UUID blob, SheetFile file, Set<Integer> leftOut) {
        imports.lockWork(kept.id());
        List<ImportDoubts.Doubt> different =
                doubts.decided(kept.id(), ImportDoubts.Decision.DIFFERENT);
        Set<Integer> named =
                different.stream()
                        .flatMapToInt(ImportDoubts.Doubt::rows)
                        .boxed()
                        .collect(Collectors.toSet());
        Map<Integer, UUID> registered = new HashMap<>();
        inParts(
                kept,
                file,
                leftOut,
                (done, people) -> {
                    List<UUID> ids =
                            registration.registerAll(
                                    kept.centreId(),
                                    people.stream().map(BulkMatching.Row::person).toList());
                    for (int i = 0; i < ids.size(); i++) {
                        if (named.contains(people.get(i).number())) {
                            registered.put(people.get(i).number(), ids.get(i));
                        }
                    }
                    progress(kept, done);
                });
        matching.tellApart(pairs(different, registered), kept.centreId());
        if (!imports.endCommitted(kept.id(), leftOut.size())) {
            throw new ImportAtWork();
        }
        faults.forget(kept.id());
        doubts.forget(kept.id());
        files.forget(blob);
        audit.record(Act.of("COMMIT_IMPORT", "participant_import", kept.id()).at(kept.centreId()));
    }

    /** Whom each of the registered is not; a row that was left out is nobody. */
    private static Map<UUID, List<UUID>> pairs(
            List<ImportDoubts.Doubt> different, Map<Integer, UUID> registered) {
        Map<UUID, List<UUID>> pairs = new HashMap<>();
        for (ImportDoubts.Doubt doubt : different) {
            pairs.put(
                    registered.get(doubt.row()),
                    doubt.matches().stream()
                            .map(
                                    match ->
                                            match.participant() == null
                                                    ? registered.get(match.row())
                                                    : match.participant())
                            .filter(Objects::nonNull)
                            .toList());
        }
        return pairs;
    }

    /** Told in a transaction of its own, so that whoever waits sees it. */
    private void progress(ParticipantImport kept, int done) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.progress(kept.id(), done, 0, kept.doubtCount()));
    }

    private void inParts(ParticipantImport kept, SheetFile file, Set<Integer> leftOut, Part part) {
        RowReading rows =
                new RowReading(
                        kept.centreId(),
                        centres.todayAt(kept.centreId()),
                        kept.defaults(),
                        sealed.open(kept.sealedLook(), kept.place(), ImportLook.class).header(),
                        kept.reading().columns(),
                        registration::faults);
        List<BulkMatching.Row> people = new ArrayList<>(PART);
        List<RowFault> found = new ArrayList<>();
        int[] done = {0};
        Consumer<List<BulkMatching.Row>> full =
                all -> {
                    part.take(done[0], List.copyOf(all));
                    all.clear();
                };
        file.read(
                kept.reading().sheet(),
                row -> {
                    if (row.number() <= kept.reading().headerRow()) {
                        return;
                    }
                    done[0]++;
                    if (!leftOut.contains(row.number())) {
                        rows.read(row, found)
                                .ifPresent(
                                        person ->
                                                people.add(
                                                        new BulkMatching.Row(
                                                                row.number(), person)));
                    }
                    if (!found.isEmpty()) {
                        throw new ImportHasFaults();
                    }
                    if (people.size() == PART) {
                        full.accept(people);
                    }
                });
        if (!people.isEmpty()) {
            full.accept(people);
        }
    }

    /** Some of the people of a file. */
    private interface Part {
        void take(int rowsDone, List<BulkMatching.Row> people);
    }
}

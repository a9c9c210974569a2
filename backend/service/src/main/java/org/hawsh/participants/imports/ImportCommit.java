package org.hawsh.participants.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.duplicates.BulkMatching;
import org.hawsh.participants.imports.rows.FileInParts;
import org.hawsh.participants.names.HeldWords;
import org.hawsh.participants.registration.Registration;
import org.hawsh.platform.workbooks.ImportHasFaults;
import org.hawsh.work.records.Records;

/**
 * Registers everybody of a checked file in one transaction, or nobody; where somebody asked for it, without the rows that want mending. Whoever dies in the middle leaves nothing behind, and the
 * next worker begins anew.
 */
@ApplicationScoped
class ImportCommit {
    private static final int PART = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final ParticipantImportRepository imports;
    private final ImportRows rows;
    private final ImportDoubts doubts;
    private final ImportPeople brought;
    private final BulkMatching matching;
    private final Registration registration;
    private final Records records;

    ImportCommit(
            ParticipantImportRepository imports,
            ImportRows rows,
            ImportDoubts doubts,
            ImportPeople brought,
            BulkMatching matching,
            Registration registration,
            Records records) {
        this.imports = imports;
        this.rows = rows;
        this.doubts = doubts;
        this.brought = brought;
        this.matching = matching;
        this.registration = registration;
        this.records = records;
    }

    void run(ParticipantImport kept) {
        FileInParts file = rows.inParts(kept);
        Set<Integer> leftOut =
                QuarkusTransaction.requiringNew()
                        .call(() -> doubts.rowsDecided(kept.id(), ImportDoubts.Decision.SAME));
        HeldWords known = new HeldWords();
        inParts(
                kept,
                file,
                leftOut,
                part -> {
                    registration.learnNames(peopleOf(part), known);
                    progress(kept, 0);
                });
        QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .run(() -> registerAll(kept, file, leftOut));
    }

    private void registerAll(ParticipantImport kept, FileInParts file, Set<Integer> leftOut) {
        imports.lockWork(kept.id());
        List<ImportDoubts.Doubt> different =
                doubts.decided(kept.id(), ImportDoubts.Decision.DIFFERENT);
        Set<Integer> named =
                different.stream()
                        .flatMapToInt(ImportDoubts.Doubt::rows)
                        .boxed()
                        .collect(Collectors.toSet());
        Map<Integer, UUID> registered = new HashMap<>();
        HeldWords held = new HeldWords();
        inParts(
                kept,
                file,
                leftOut,
                part -> {
                    List<UUID> ids =
                            registration.registerAll(kept.centreId(), peopleOf(part), held);
                    brought.registered(kept.id(), ids);
                    for (int i = 0; i < ids.size(); i++) {
                        int row = part.people().get(i).number();
                        if (named.contains(row)) {
                            registered.put(row, ids.get(i));
                        }
                    }
                    progress(kept, part.rowsDone());
                });
        matching.tellApart(pairs(different, registered), kept.centreId());
        brought.known(
                kept.id(),
                doubts.decided(kept.id(), ImportDoubts.Decision.SAME).stream()
                        .flatMap(doubt -> doubt.known().stream())
                        .collect(Collectors.toSet()));
        if (!imports.endCommitted(kept.id(), leftOut.size())) {
            throw new ImportAtWork();
        }
        records.done(ImportSheet.IMPORT.did("COMMIT_IMPORT", kept.id(), kept.centreId()));
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
                .run(() -> imports.progress(kept.id(), kept.counts().upTo(done)));
    }

    private static void inParts(
            ParticipantImport kept,
            FileInParts file,
            Set<Integer> leftOut,
            Consumer<FileInParts.Part> taker) {
        try (Ahead<FileInParts.Part> read = Ahead.of(next -> file.forEach(PART, leftOut, next))) {
            read.forEach(
                    part -> {
                        if (!part.faults().isEmpty() && !kept.leavesFaulty()) {
                            throw new ImportHasFaults();
                        }
                        if (!part.people().isEmpty()) {
                            taker.accept(part);
                        }
                    });
        }
    }

    private static List<RegisterParticipant> peopleOf(FileInParts.Part part) {
        return part.people().stream().map(BulkMatching.Row::person).toList();
    }
}

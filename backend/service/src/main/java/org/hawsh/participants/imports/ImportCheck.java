package org.hawsh.participants.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.OnBehalf;
import org.hawsh.participants.duplicates.BulkMatches;
import org.hawsh.participants.duplicates.BulkMatching;
import org.hawsh.participants.imports.rows.FileInParts;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.work.records.Records;

/**
 * Checks every row of a file and registers nobody: while one part is stored the next is compared with the register, and the one after
 * is read. What was found is stored part by part with how far it went; after a restart the rows that were done are only read past,
 * to be compared with those that follow.
 */
@ApplicationScoped
class ImportCheck {
    private static final int PART = 500;

    private final ParticipantImportRepository imports;
    private final ImportRows rows;
    private final ImportFaults faults;
    private final ImportDoubts doubts;
    private final BulkMatching matching;
    private final OnBehalf onBehalf;
    private final CurrentUser user;
    private final Records records;

    ImportCheck(
            ParticipantImportRepository imports,
            ImportRows rows,
            ImportFaults faults,
            ImportDoubts doubts,
            BulkMatching matching,
            OnBehalf onBehalf,
            CurrentUser user,
            Records records) {
        this.imports = imports;
        this.rows = rows;
        this.faults = faults;
        this.doubts = doubts;
        this.matching = matching;
        this.onBehalf = onBehalf;
        this.user = user;
        this.records = records;
    }

    void run(ParticipantImport kept) {
        FileInParts file = rows.inParts(kept);
        Pass pass = new Pass(kept);
        if (pass.begin(file.faultsOfHeader())) {
            UUID asking = user.subject();
            try (Ahead<FileInParts.Part> read =
                            Ahead.of(taker -> file.forEach(PART, Set.of(), taker));
                    Ahead<Compared> compared =
                            Ahead.of(
                                    taker ->
                                            onBehalf.of(
                                                    asking,
                                                    () ->
                                                            read.forEach(
                                                                    part ->
                                                                            taker.accept(
                                                                                    pass.compare(
                                                                                            part)))))) {
                compared.forEach(pass::store);
            }
        }
        pass.end();
    }

    /** Rows, and whom of the register each is likely to be. */
    private record Compared(FileInParts.Part part, List<List<BulkMatches.Match>> known) {}

    /** One going through of a file. */
    private final class Pass {
        private final ParticipantImport kept;
        private final int doneBefore;
        private final BulkMatches file;
        private int faultCount;
        private int doubtCount;
        private int faultyRows;

        Pass(ParticipantImport kept) {
            this.kept = kept;
            this.doneBefore = kept.counts().rowsDone();
            this.file = matching.begin();
            this.faultCount = kept.counts().faultCount();
            this.doubtCount = kept.counts().doubtCount();
            this.faultyRows = kept.counts().faultyRows();
        }

        /** @return whether there are rows to look at: none are before the header is right */
        boolean begin(List<RowFault> ofHeader) {
            if (doneBefore == 0 && faultCount == 0) {
                QuarkusTransaction.requiringNew().run(() -> keep(0, ofHeader, List.of()));
            }
            return doneBefore > 0 || ofHeader.isEmpty();
        }

        Compared compare(FileInParts.Part part) {
            return new Compared(
                    part,
                    wasDone(part)
                            ? Collections.nCopies(part.people().size(), List.of())
                            : QuarkusTransaction.requiringNew()
                                    .call(
                                            () ->
                                                    matching.ofRegister(
                                                            file, part.people(), kept.centreId())));
        }

        void store(Compared compared) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                List<ImportDoubts.Doubt> found = doubts(compared);
                                FileInParts.Part part = compared.part();
                                if (!wasDone(part)) {
                                    keep(part.rowsDone(), part.faults(), found);
                                }
                            });
        }

        private boolean wasDone(FileInParts.Part part) {
            return part.rowsDone() <= doneBefore;
        }

        private void keep(
                int rowsDone, List<RowFault> newFaults, List<ImportDoubts.Doubt> newDoubts) {
            faults.add(kept.id(), kept.centreId(), faultCount, newFaults);
            doubts.add(kept.id(), kept.centreId(), newDoubts);
            faultCount += newFaults.size();
            doubtCount += newDoubts.size();
            faultyRows += (int) newFaults.stream().mapToInt(RowFault::row).distinct().count();
            imports.progress(
                    kept.id(),
                    new ImportCounts(
                            kept.counts().rowCount(),
                            rowsDone,
                            faultCount,
                            doubtCount,
                            0,
                            faultyRows));
        }

        private List<ImportDoubts.Doubt> doubts(Compared compared) {
            List<BulkMatching.Row> people = compared.part().people();
            List<List<BulkMatches.Match>> found =
                    matching.withEarlier(file, people, compared.known());
            return IntStream.range(0, people.size())
                    .filter(i -> !found.get(i).isEmpty())
                    .mapToObj(
                            i ->
                                    new ImportDoubts.Doubt(
                                            people.get(i).number(),
                                            people.get(i).person(),
                                            found.get(i)))
                    .toList();
        }

        void end() {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                imports.end(
                                        kept.id(),
                                        ImportStage.CHECKING,
                                        faultCount == 0 ? ImportStage.CHECKED : ImportStage.FAULTY);
                                records.done(
                                        ImportSheet.IMPORT.did(
                                                "CHECK_IMPORT", kept.id(), kept.centreId()));
                            });
        }
    }
}

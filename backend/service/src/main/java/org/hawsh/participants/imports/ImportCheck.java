package org.hawsh.participants.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hawsh.centres.Centres;
import org.hawsh.participants.BulkMatches;
import org.hawsh.participants.BulkMatching;
import org.hawsh.participants.Registration;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.sheets.RowFault;
import org.hawsh.platform.sheets.SheetFile;
import org.hawsh.platform.sheets.SheetRow;

/**
 * Checks every row of a file and registers nobody. What was found is stored part by part with how far it went; after a
 * restart the rows that were done are only read past, to be compared with those that follow.
 */
@ApplicationScoped
class ImportCheck {
    private static final int PART = 500;

    private final ParticipantImportRepository imports;
    private final ImportFiles files;
    private final ImportFaults faults;
    private final ImportDoubts doubts;
    private final BulkMatching matching;
    private final Registration registration;
    private final Centres centres;
    private final SealedJson sealed;
    private final AuditTrail audit;

    ImportCheck(
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
        ImportReading reading = kept.reading();
        SheetFile file = files.open(kept.blobId(), reading.encoding());
        List<String> header =
                sealed.open(kept.sealedLook(), kept.place(), ImportLook.class).header();
        Pass pass = new Pass(kept, header);
        pass.begin(HeaderFaults.of(reading, header, file.sheets().get(reading.sheet()).merged()));
        if (pass.faultCount == 0 || kept.rowsDone() > 0) {
            file.read(reading.sheet(), pass::take);
        }
        pass.end();
    }

    /** One going through of a file. */
    private final class Pass {
        private final ParticipantImport kept;
        private final RowReading rows;
        private final int headerRow;
        private final BulkMatches known;
        private final List<RowFault> newFaults = new ArrayList<>();
        private final List<BulkMatching.Row> people = new ArrayList<>();
        private int again;
        private int done;
        private int faultCount;
        private int doubtCount;

        Pass(ParticipantImport kept, List<String> header) {
            LocalDate today = centres.todayAt(kept.centreId());
            this.kept = kept;
            this.headerRow = kept.reading().headerRow();
            this.rows =
                    new RowReading(
                            kept.centreId(),
                            today,
                            kept.defaults(),
                            header,
                            kept.reading().columns(),
                            registration::faults);
            this.known = matching.begin();
            this.faultCount = kept.faultCount();
            this.doubtCount = kept.doubtCount();
        }

        void begin(List<RowFault> whole) {
            if (kept.rowsDone() == 0) {
                newFaults.addAll(whole);
                store();
            }
        }

        void take(SheetRow row) {
            if (row.number() <= headerRow) {
                return;
            }
            boolean wasDone = ++done <= kept.rowsDone();
            rows.read(row, wasDone ? new ArrayList<>(0) : newFaults)
                    .ifPresent(
                            person -> {
                                people.add(new BulkMatching.Row(row.number(), person));
                                again += wasDone ? 1 : 0;
                            });
            if (done % PART == 0) {
                store();
            }
        }

        private void store() {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                List<ImportDoubts.Doubt> found = compare();
                                faults.add(kept.id(), kept.centreId(), faultCount, newFaults);
                                doubts.add(kept.id(), kept.centreId(), found);
                                faultCount += newFaults.size();
                                doubtCount += found.size();
                                imports.progress(
                                        kept.id(),
                                        Math.max(done, kept.rowsDone()),
                                        faultCount,
                                        doubtCount);
                            });
            newFaults.clear();
            people.clear();
            again = 0;
        }

        private List<ImportDoubts.Doubt> compare() {
            List<List<BulkMatches.Match>> found =
                    matching.compare(known, people, again, kept.centreId());
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
            store();
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                imports.end(
                                        kept.id(),
                                        ParticipantImport.Stage.CHECKING,
                                        faultCount == 0
                                                ? ParticipantImport.Stage.CHECKED
                                                : ParticipantImport.Stage.FAULTY);
                                audit.record(
                                        Act.of("CHECK_IMPORT", "participant_import", kept.id())
                                                .at(kept.centreId()));
                            });
        }
    }
}

package org.hawsh.participants.imports.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hawsh.participants.duplicates.BulkMatching;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.platform.workbooks.TableRow;

/** The people of a file, some rows at a time. Reading them asks nobody anything: any thread may do it. */
public final class FileInParts {
    private final TableFile file;
    private final ImportReading reading;
    private final RowReading rows;
    private final int alsoAfter;

    /** @param alsoAfter a part ends after so many rows in any case */
    public FileInParts(TableFile file, ImportReading reading, RowReading rows, int alsoAfter) {
        this.file = file;
        this.reading = reading;
        this.rows = rows;
        this.alsoAfter = alsoAfter;
    }

    /** What is wrong with the file before any row is read. */
    public List<RowFault> faultsOfHeader() {
        return HeaderFaults.of(reading, rows.header(), file.sheets().get(reading.sheet()).merged());
    }

    /**
     * @param size how many rows make a part
     * @param leftOut rows that are counted and not read
     */
    public void forEach(int size, Set<Integer> leftOut, Consumer<Part> taker) {
        Cutting cutting = new Cutting(size, leftOut, taker);
        file.read(reading.sheet(), cutting::take);
        cutting.end();
    }

    private final class Cutting {
        private final int size;
        private final Set<Integer> leftOut;
        private final Consumer<Part> taker;
        private List<BulkMatching.Row> people = new ArrayList<>();
        private List<RowFault> faults = new ArrayList<>(0);
        private int done;
        private int given;

        Cutting(int size, Set<Integer> leftOut, Consumer<Part> taker) {
            this.size = size;
            this.leftOut = leftOut;
            this.taker = taker;
        }

        void take(TableRow row) {
            if (row.number() <= reading.headerRow()) {
                return;
            }
            done++;
            if (!leftOut.contains(row.number())) {
                rows.read(row, faults)
                        .ifPresent(
                                person -> people.add(new BulkMatching.Row(row.number(), person)));
            }
            if (done - given == size || done == alsoAfter) {
                give();
            }
        }

        void end() {
            if (done > given) {
                give();
            }
        }

        private void give() {
            taker.accept(new Part(done, people, faults));
            given = done;
            people = new ArrayList<>(size);
            faults = new ArrayList<>(0);
        }
    }

    /**
     * Some rows that follow one another.
     *
     * @param rowsDone how many rows there are to the end of this part
     * @param people those whose rows have no fault
     */
    public record Part(int rowsDone, List<BulkMatching.Row> people, List<RowFault> faults) {}
}

package org.hawsh.participants.imports.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.LostText;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableRow;
import org.hawsh.platform.workbooks.Totals;

/** Turns a row into a person to register, or names everything that keeps it from being one. */
public final class RowReading {
    private final PersonInRow person;
    private final LocalDate today;
    private final BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules;
    private final List<String> header;
    private final Map<ImportField, Integer> columns;
    private final Meanings meanings;

    /** @param rules the register's own rules: a file is held to what the desk is held to */
    public RowReading(
            PersonInRow person,
            LocalDate today,
            List<String> header,
            Map<ImportField, Integer> columns,
            Meanings meanings,
            BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules) {
        this.person = person;
        this.today = today;
        this.header = header;
        this.columns = columns;
        this.meanings = meanings;
        this.rules = rules;
    }

    List<String> header() {
        return header;
    }

    /** @param faults where to add what is wrong; empty is answered if anything is */
    public Optional<RegisterParticipant> read(TableRow row, List<RowFault> faults) {
        List<RowFault> found = new ArrayList<>(0);
        RegisterParticipant read = person(row, new RowCells(row, header, columns, meanings, found));
        faults.addAll(found);
        return found.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
    }

    /** Everything that is wrong is said at once: whoever mends a row mends it one time. */
    private RegisterParticipant person(TableRow row, RowCells cells) {
        if (row.width() > header.size()) {
            cells.noteOfTheRow(Fault.at("", "row-shifted", header.size(), row.width()));
            return null;
        }
        if (Totals.isIn(row)) {
            cells.noteOfTheRow(Fault.at("", "totals-row"));
            return null;
        }
        columns.forEach((field, column) -> believable(row, field, column, cells));
        if (isMoved(row)) {
            cells.noteOfTheRow(Fault.at("", "row-moved"));
            return null;
        }
        RegisterParticipant read = person.of(cells);
        rules.apply(read, today).forEach(fault -> cells.note(fieldOf(fault, cells), fault));
        return read;
    }

    private static void believable(TableRow row, ImportField field, int column, RowCells cells) {
        Optional<String> note = row.noteAt(column);
        if (note.isPresent()) {
            cells.note(field, Fault.at("", note.get()));
        } else if (LostText.isIn(row.cell(column))) {
            cells.note(field, Fault.at("", "text-lost"));
        }
    }

    /** Sex and birth date mean nothing where they stand, and both do in the column beside. */
    private boolean isMoved(TableRow row) {
        Integer sex = columns.get(ImportField.SEX);
        Integer birth = columns.get(ImportField.BIRTH_DATE);
        if (sex == null
                || birth == null
                || CellWords.sex(row.cell(sex)).isPresent()
                || CellReading.birthDate(row.cell(birth)).isPresent()) {
            return false;
        }
        for (int by : new int[] {-1, 1}) {
            boolean reads =
                    sex + by >= 0
                            && birth + by >= 0
                            && !row.cell(sex + by).isBlank()
                            && CellWords.sex(row.cell(sex + by)).isPresent()
                            && CellReading.birthDate(row.cell(birth + by)).isPresent();
            if (reads) {
                return true;
            }
        }
        return false;
    }

    private static ImportField fieldOf(Fault fault, RowCells cells) {
        ImportField field = ImportField.at(fault.pointer()).orElse(ImportField.GIVEN);
        boolean whole = fault.pointer().startsWith("/name/") && !cells.has(field);
        return whole && cells.has(ImportField.WHOLE_NAME) ? ImportField.WHOLE_NAME : field;
    }
}

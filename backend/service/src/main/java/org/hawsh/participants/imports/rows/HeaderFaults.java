package org.hawsh.participants.imports.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableFile.Area;

/** What is wrong with a table as a whole, before any of its rows is read. */
final class HeaderFaults {
    private HeaderFaults() {}

    static List<RowFault> of(ImportReading reading, List<String> header, List<Area> merged) {
        List<RowFault> faults = new ArrayList<>();
        Map<ImportField, Integer> columns = reading.columns();
        if (!reading.hasNames()) {
            faults.add(at(reading, "given", Fault.at("", "column-missing"), ""));
        }
        if (!reading.said()) {
            twice(reading, header, faults);
        }
        for (Area area : merged) {
            for (int column : columns.values()) {
                if (column >= area.firstColumn() && column <= area.lastColumn()) {
                    merged(reading, header, area, column, faults);
                    break;
                }
            }
        }
        return faults;
    }

    private static void merged(
            ImportReading reading,
            List<String> header,
            Area area,
            int column,
            List<RowFault> faults) {
        if (area.holdsRow(reading.headerRow()) && area.lastColumn() > area.firstColumn()) {
            faults.add(
                    at(
                            reading,
                            header.get(column),
                            Fault.at("", "header-merged", area.name()),
                            area.name()));
        } else if (area.lastRow() > reading.headerRow()) {
            faults.add(
                    new RowFault(
                            Math.max(area.firstRow(), reading.headerRow() + 1),
                            header.get(column),
                            Fault.at("", "cell-merged", area.name()),
                            area.name()));
        }
    }

    /** Which of two columns is meant, a person says. */
    private static void twice(ImportReading reading, List<String> header, List<RowFault> faults) {
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (String name : header) {
            ImportField.of(name)
                    .filter(field -> !seen.add(field))
                    .ifPresent(
                            field ->
                                    faults.add(
                                            at(reading, name, Fault.at("", "column-twice"), name)));
        }
    }

    private static RowFault at(ImportReading reading, String column, Fault fault, String value) {
        return new RowFault(reading.headerRow(), column, fault, value);
    }
}

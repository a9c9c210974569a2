package org.hawsh.participants.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawsh.participants.imports.rows.ImportField;
import org.hawsh.participants.imports.rows.ImportReading;
import org.hawsh.participants.imports.rows.Meanings;
import org.hawsh.platform.workbooks.HeadedTable;
import org.hawsh.platform.workbooks.Headers;
import org.hawsh.platform.workbooks.ImportUnreadable;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.platform.workbooks.TableRow;

/**
 * What a file looks like before it is checked: for the person who says which sheet, which row holds the headers, and what each
 * column is.
 *
 * @param rowCount rows with content below the header
 * @param header the headers, blank ones too
 * @param first the first rows of the sheet, titles and header among them
 * @param meanings what somebody has said that texts of this file mean
 */
record ImportLook(
        TableFile.Kind kind,
        boolean encodingCertain,
        List<Table> sheets,
        int rowCount,
        List<String> header,
        List<First> first,
        List<Meanings.Meaning> meanings) {
    private static final int LONGEST_SHOWN = 80;

    /** One of the tables. */
    record Table(String name, boolean hidden, int rows) {}

    /** One of the first rows. */
    record First(int number, List<String> cells) {}

    /** A look, and how the file is read if nobody says otherwise. */
    record Proposed(ImportLook look, ImportReading reading) {}

    /**
     * @param sheet null for the first that is shown and holds anything
     * @param headerRow null for the first row with the most headers that are known
     */
    static Proposed of(TableFile file, Integer sheet, Integer headerRow) {
        int table = sheet == null ? firstFilled(file.sheets()) : sheet;
        if (table < 0 || table >= file.sheets().size() || file.sheets().get(table).rows() == 0) {
            throw new ImportUnreadable("file-empty");
        }
        List<TableRow> first = file.first(table, HeadedTable.HEADER_WITHIN);
        int position =
                headerRow == null
                        ? HeadedTable.headerAmong(first, ImportLook::isKnown)
                        : positionOf(headerRow, first);
        TableRow header = first.get(position);
        List<String> names = header.cells().subList(0, header.width());
        ImportLook look =
                new ImportLook(
                        file.kind(),
                        file.isEncodingCertain(),
                        file.sheets().stream()
                                .map(one -> new Table(one.name(), one.hidden(), one.rows()))
                                .toList(),
                        file.sheets().get(table).rows() - position - 1,
                        names,
                        first.stream().map(ImportLook::shown).toList(),
                        List.of());
        return new Proposed(
                look,
                new ImportReading(
                        table,
                        file.encoding(),
                        header.number(),
                        proposed(names, first.subList(position + 1, first.size())),
                        false));
    }

    /** The same for every file with these headers in this order, whatever they are written like. */
    static byte[] shapeOf(List<String> header) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(
                            header.stream()
                                    .map(Headers::fold)
                                    .collect(Collectors.joining("\n"))
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A field is proposed for the first column that is called so. */
    private static List<ImportField> proposed(List<String> header, List<TableRow> rows) {
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<ImportField> fields = new ArrayList<>();
        for (String name : header) {
            ImportField field = ImportField.of(name).orElse(null);
            fields.add(field != null && taken.add(field) ? field : null);
        }
        int name = fields.indexOf(ImportField.GIVEN);
        if (name >= 0
                && ImportField.mayBeWhole(header.get(name))
                && !taken.contains(ImportField.FATHER)
                && areWhole(rows, name)) {
            fields.set(name, ImportField.WHOLE_NAME);
        }
        return fields;
    }

    /** Whether most cells of a column hold more than somebody's own name. */
    private static boolean areWhole(List<TableRow> rows, int column) {
        List<String> names =
                rows.stream().map(row -> row.cell(column)).filter(name -> !name.isBlank()).toList();
        return names.stream().filter(ImportReading::isWholeName).count() * 2 > names.size();
    }

    ImportLook meaning(List<Meanings.Meaning> said) {
        return new ImportLook(kind, encodingCertain, sheets, rowCount, header, first, said);
    }

    private static int firstFilled(List<TableFile.Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).hidden() && sheets.get(i).rows() > 0) {
                return i;
            }
        }
        return 0;
    }

    private static int positionOf(int headerRow, List<TableRow> first) {
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).number() == headerRow) {
                return i;
            }
        }
        throw new ImportUnreadable("header-not-there", headerRow);
    }

    private static First shown(TableRow row) {
        return new First(
                row.number(),
                row.cells().subList(0, row.width()).stream()
                        .map(
                                cell ->
                                        cell.length() > LONGEST_SHOWN
                                                ? cell.substring(0, LONGEST_SHOWN)
                                                : cell)
                        .toList());
    }

    private static boolean isKnown(String header) {
        return ImportField.of(header).isPresent();
    }
}

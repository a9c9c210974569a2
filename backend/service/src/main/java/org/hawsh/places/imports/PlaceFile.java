package org.hawsh.places.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hawsh.places.PlaceLevel;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.HeadedTable;
import org.hawsh.platform.workbooks.Headers;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableRow;
import org.hawsh.platform.workbooks.Totals;

/** Reads the rows of a list, each by itself, and names every cell that cannot be what its column says. */
final class PlaceFile {
    /** The country stands above the governorates: as the COD list and as the list on HDX writes it. */
    private static final Set<String> COUNTRY = Set.of("", "IQ", "IRQ");

    private static final Map<PlaceLevel, String> FORMS =
            Map.of(
                    PlaceLevel.GOVERNORATE, "IQG01",
                    PlaceLevel.DISTRICT, "IQG01Q01",
                    PlaceLevel.SUBDISTRICT, "IQG01Q01N01");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");
    private static final int LONGEST_NAME = 100;
    private static final int HEADER_ROW = 1;

    private final List<String> header;
    private final Map<PlaceColumn, Integer> columns = new EnumMap<>(PlaceColumn.class);
    private final List<PlaceRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private PlaceFile(List<String> header) {
        this.header = header;
    }

    /** The header may stand below a title. */
    static HeadedTable table(byte[] content) {
        return HeadedTable.read(content, header -> PlaceColumn.of(header).isPresent());
    }

    static PlaceFile read(HeadedTable file) {
        PlaceFile read = new PlaceFile(file.header());
        read.recogniseColumns();
        if (read.faults.isEmpty()) {
            file.rows().forEach(read::row);
        }
        return read;
    }

    List<PlaceRow> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** A fault of a whole row's meaning, said at one of its cells. */
    void fault(int row, PlaceColumn column, Fault fault, String value) {
        faults.add(new RowFault(row, headerOf(column), fault, value));
    }

    private void recogniseColumns() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            boolean twice = !name.isBlank() && !seen.add(Headers.fold(name));
            int position = i;
            twice |=
                    PlaceColumn.of(name)
                            .map(column -> columns.putIfAbsent(column, position) != null)
                            .orElse(false);
            if (twice) {
                faults.add(new RowFault(HEADER_ROW, name, Fault.at("", "column-twice"), name));
            }
        }
        for (PlaceColumn column : PlaceColumn.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                fault(
                        HEADER_ROW,
                        column,
                        Fault.at("", "place-column-missing", column.header()),
                        "");
            }
        }
    }

    private void row(TableRow row) {
        if (row.cells().size() > header.size()) {
            Fault shifted = Fault.at("", "row-shifted", header.size(), row.cells().size());
            faults.add(new RowFault(row.number(), "", shifted, ""));
            return;
        }
        String code = cell(row, PlaceColumn.PCODE);
        PlaceLevel level = levelOf(cell(row, PlaceColumn.LEVEL));
        if (isTotals(row, code)) {
            fault(row.number(), PlaceColumn.PCODE, Fault.at("", "place-totals-row"), code);
            return;
        }
        if (level == null) {
            fault(
                    row.number(),
                    PlaceColumn.LEVEL,
                    Fault.at("", "place-level-unknown"),
                    cell(row, PlaceColumn.LEVEL));
            return;
        }
        String form = FORMS.get(level);
        if (!code.matches(form.replace("01", "\\d\\d"))) {
            fault(row.number(), PlaceColumn.PCODE, Fault.at("", "place-code-form", form), code);
            return;
        }
        String parent = parentOf(row, level);
        if (parent == null && level != PlaceLevel.GOVERNORATE) {
            return;
        }
        rows.add(
                new PlaceRow(
                        row.number(),
                        level,
                        code,
                        parent,
                        name(row, PlaceColumn.NAME_EN),
                        name(row, PlaceColumn.NAME_AR),
                        name(row, PlaceColumn.NAME_CKB)));
    }

    /** Null for a governorate, and where the fault was noted. */
    private String parentOf(TableRow row, PlaceLevel level) {
        String parent = cell(row, PlaceColumn.PARENT);
        if (level == PlaceLevel.GOVERNORATE) {
            if (!COUNTRY.contains(parent)) {
                fault(row.number(), PlaceColumn.PARENT, Fault.at("", "place-level-gap"), parent);
            }
            return null;
        }
        String above = FORMS.get(PlaceLevel.values()[level.ordinal() - 1]);
        if (!parent.matches(above.replace("01", "\\d\\d"))) {
            fault(row.number(), PlaceColumn.PARENT, Fault.at("", "place-level-gap"), parent);
            return null;
        }
        if (!cell(row, PlaceColumn.PCODE).startsWith(parent)) {
            fault(row.number(), PlaceColumn.PARENT, Fault.at("", "place-not-below-parent"), parent);
            return null;
        }
        return parent;
    }

    private String name(TableRow row, PlaceColumn column) {
        String name = cell(row, column);
        if (name.length() > LONGEST_NAME) {
            fault(row.number(), column, Fault.at("", "length", 1, LONGEST_NAME), name);
        }
        if (NOT_TEXT.matcher(name).find()) {
            fault(row.number(), column, Fault.at("", "not-text"), name);
        }
        return name;
    }

    private static boolean isTotals(TableRow row, String code) {
        return !code.startsWith("IQG") && row.cells().stream().anyMatch(Totals::isIn);
    }

    private static PlaceLevel levelOf(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "1", "ADM1", "GOVERNORATE" -> PlaceLevel.GOVERNORATE;
            case "2", "ADM2", "DISTRICT" -> PlaceLevel.DISTRICT;
            case "3", "ADM3", "SUBDISTRICT" -> PlaceLevel.SUBDISTRICT;
            default -> null;
        };
    }

    private String cell(TableRow row, PlaceColumn column) {
        Integer position = columns.get(column);
        if (position == null || position >= row.cells().size()) {
            return "";
        }
        String composed = Normalizer.normalize(row.cells().get(position), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    private String headerOf(PlaceColumn column) {
        Integer position = columns.get(column);
        return position == null ? column.header() : header.get(position);
    }
}

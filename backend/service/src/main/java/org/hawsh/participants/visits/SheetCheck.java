package org.hawsh.participants.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.Sex;
import org.hawsh.platform.Fault;
import org.hawsh.platform.sheets.RowFault;
import org.hawsh.platform.sheets.SheetRow;
import org.hawsh.platform.sheets.SheetTable;

/** Turns the rows of an old sheet into visits, and names everything that keeps a row from being some. */
final class SheetCheck {
    private static final int HEADER_ROW = 1;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VISITS = 10_000;

    private static final Map<String, AgeBand> AGE_BANDS =
            Map.of(
                    "0-4", AgeBand.AGE_0_4,
                    "5-11", AgeBand.AGE_5_11,
                    "12-17", AgeBand.AGE_12_17,
                    "18-24", AgeBand.AGE_18_24,
                    "25-34", AgeBand.AGE_25_34,
                    "35-59", AgeBand.AGE_35_59,
                    "60+", AgeBand.AGE_60_UP);

    private final SheetTable sheet;
    private final LocalDate today;
    private final Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
    private final List<PastVisits> visits = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private SheetCheck(SheetTable sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
    }

    static Checked of(SheetTable sheet, LocalDate today) {
        SheetCheck check = new SheetCheck(sheet, today);
        check.findColumns();
        if (check.faults.isEmpty()) {
            sheet.rows().forEach(check::read);
        }
        if (check.faults.isEmpty() && check.visits.isEmpty()) {
            check.faults.add(
                    new RowFault(HEADER_ROW, "", Fault.at("", "sheet-without-visits"), ""));
        }
        return new Checked(sheet.rows().size(), check.visits, check.faults);
    }

    /** What a check found, in the order of the file. */
    record Checked(int rowCount, List<PastVisits> visits, List<RowFault> faults) {
        long total() {
            return visits.stream().mapToLong(PastVisits::visits).sum();
        }
    }

    private void findColumns() {
        for (int i = 0; i < sheet.header().size(); i++) {
            int column = i;
            SheetField.of(sheet.header().get(i))
                    .filter(field -> columns.putIfAbsent(field, column) != null)
                    .ifPresent(twice -> fault(HEADER_ROW, twice, "column-twice", ""));
        }
        for (SheetField needed : List.of(SheetField.DATE, SheetField.ACTIVITY, SheetField.SOURCE)) {
            missing(needed, columns.containsKey(needed));
        }
        missing(
                SheetField.TOTAL,
                columns.containsKey(SheetField.TOTAL)
                        || columns.containsKey(SheetField.WOMEN)
                        || columns.containsKey(SheetField.MEN));
    }

    private void missing(SheetField field, boolean there) {
        if (!there) {
            faults.add(
                    new RowFault(
                            HEADER_ROW,
                            field.plain(),
                            Fault.at("", "sheet-column-missing", field.plain()),
                            ""));
        }
    }

    private void read(SheetRow row) {
        int before = faults.size();
        lookAt(row);
        if (faults.size() > before) {
            return;
        }
        WrittenDay on = day(row);
        String activity = text(row, SheetField.ACTIVITY);
        String source = text(row, SheetField.SOURCE);
        AgeBand band = band(row);
        Map<Sex, Integer> counts = counts(row);
        if (faults.size() == before) {
            counts.forEach(
                    (sex, count) ->
                            visits.add(
                                    new PastVisits(
                                            row.number(), on, activity, sex, band, count, source)));
        }
    }

    /** Whether the cells can be believed at all, before anybody asks what they mean. */
    private void lookAt(SheetRow row) {
        columns.forEach(
                (field, column) ->
                        row.noteAt(column)
                                .ifPresent(
                                        code ->
                                                fault(
                                                        row.number(),
                                                        field,
                                                        code,
                                                        cell(row, field))));
        if (row.width() > sheet.header().size()) {
            faults.add(
                    new RowFault(
                            row.number(),
                            "",
                            Fault.at("", "row-shifted", sheet.header().size(), row.width()),
                            ""));
        }
    }

    private WrittenDay day(SheetRow row) {
        WrittenDay on = read(row, SheetField.DATE, WrittenDay::of, "visit-day-unreadable");
        if (on != null && on.day().isAfter(today)) {
            fault(row.number(), SheetField.DATE, "in-the-future", cell(row, SheetField.DATE));
        }
        return on;
    }

    private AgeBand band(SheetRow row) {
        return cell(row, SheetField.AGE_BAND).isBlank()
                ? null
                : read(row, SheetField.AGE_BAND, SheetCheck::ageBand, "age-band-unreadable");
    }

    /** What a total says beyond women and men is of no recorded sex. Who did not come is left out. */
    private Map<Sex, Integer> counts(SheetRow row) {
        int before = faults.size();
        Integer women = count(row, SheetField.WOMEN);
        Integer men = count(row, SheetField.MEN);
        Integer total = count(row, SheetField.TOTAL);
        if (faults.size() > before) {
            return Map.of();
        }
        if (women == null && men == null && total == null) {
            SheetField first =
                    Stream.of(SheetField.WOMEN, SheetField.MEN, SheetField.TOTAL)
                            .filter(columns::containsKey)
                            .findFirst()
                            .orElseThrow();
            fault(row.number(), first, "visits-unreadable", "");
            return Map.of();
        }
        int parts = orNone(women) + orNone(men);
        int rest = total == null ? 0 : total - parts;
        if (rest < 0) {
            fault(
                    row.number(),
                    SheetField.TOTAL,
                    "total-below-its-parts",
                    cell(row, SheetField.TOTAL));
        }
        Map<Sex, Integer> counts = new EnumMap<>(Sex.class);
        counts.put(Sex.FEMALE, orNone(women));
        counts.put(Sex.MALE, orNone(men));
        counts.put(Sex.NOT_RECORDED, rest);
        counts.values().removeIf(count -> count <= 0);
        return counts;
    }

    private static int orNone(Integer count) {
        return count == null ? 0 : count;
    }

    /** A count that is not written is none; a zero is said. */
    private Integer count(SheetRow row, SheetField field) {
        String cell = WrittenDay.withLatinDigits(cell(row, field));
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,5}") || Integer.parseInt(cell) > MOST_VISITS) {
            fault(row.number(), field, "visits-unreadable", cell(row, field));
            return null;
        }
        return Integer.valueOf(cell);
    }

    private String text(SheetRow row, SheetField field) {
        String text = cell(row, field).strip();
        if (text.isEmpty()) {
            fault(row.number(), field, "cell-empty", "");
        } else if (text.length() > LONGEST_TEXT) {
            fault(
                    row.number(),
                    field,
                    "cell-too-long",
                    text.substring(0, LONGEST_TEXT),
                    LONGEST_TEXT);
        }
        return text;
    }

    private <T> T read(
            SheetRow row, SheetField field, Function<String, Optional<T>> reading, String code) {
        Optional<T> meaning = reading.apply(cell(row, field));
        if (meaning.isEmpty()) {
            fault(row.number(), field, code, cell(row, field));
        }
        return meaning.orElse(null);
    }

    private static Optional<AgeBand> ageBand(String cell) {
        return Optional.ofNullable(
                AGE_BANDS.get(WrittenDay.withLatinDigits(cell).replace('–', '-').replace(" ", "")));
    }

    private String cell(SheetRow row, SheetField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    private void fault(int row, SheetField field, String code, String value, Object... words) {
        Integer column = columns.get(field);
        faults.add(
                new RowFault(
                        row,
                        column == null ? field.plain() : sheet.header().get(column),
                        Fault.at("", code, words),
                        value));
    }
}

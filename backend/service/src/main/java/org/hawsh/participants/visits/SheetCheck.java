package org.hawsh.participants.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.Sex;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.HeadedTable;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableRow;

/** Turns the rows of an old sheet into visits, and names everything that keeps a row from being some. */
final class SheetCheck {
    private static final int HEADER_ROW = 1;

    private static final Map<String, AgeBand> AGE_BANDS =
            Map.of(
                    "0-4", AgeBand.AGE_0_4,
                    "5-11", AgeBand.AGE_5_11,
                    "12-17", AgeBand.AGE_12_17,
                    "18-24", AgeBand.AGE_18_24,
                    "25-34", AgeBand.AGE_25_34,
                    "35-59", AgeBand.AGE_35_59,
                    "60+", AgeBand.AGE_60_UP);

    private final HeadedTable sheet;
    private final LocalDate today;
    private final Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
    private final List<PastVisits> visits = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private SheetCheck(HeadedTable sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
    }

    static Checked of(HeadedTable sheet, LocalDate today) {
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
                    .ifPresent(twice -> twice(sheet.header().get(columns.get(twice))));
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

    private void twice(String header) {
        faults.add(new RowFault(HEADER_ROW, header, Fault.at("", "column-twice"), ""));
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

    private void read(TableRow row) {
        int before = faults.size();
        SheetCells cells = new SheetCells(row, sheet.header(), columns, faults);
        cells.lookAt();
        if (faults.size() > before) {
            return;
        }
        WrittenDay on = day(cells);
        String activity = cells.text(SheetField.ACTIVITY);
        String source = cells.text(SheetField.SOURCE);
        AgeBand band = band(cells);
        Map<Sex, Integer> counts = counts(cells);
        if (faults.size() == before) {
            counts.forEach(
                    (sex, count) ->
                            visits.add(
                                    new PastVisits(
                                            row.number(), on, activity, sex, band, count, source)));
        }
    }

    private WrittenDay day(SheetCells cells) {
        WrittenDay on = cells.read(SheetField.DATE, WrittenDay::of, "visit-day-unreadable");
        if (on != null && on.day().isAfter(today)) {
            cells.note(SheetField.DATE, "in-the-future");
        }
        return on;
    }

    private static AgeBand band(SheetCells cells) {
        return cells.cell(SheetField.AGE_BAND).isBlank()
                ? null
                : cells.read(SheetField.AGE_BAND, SheetCheck::ageBand, "age-band-unreadable");
    }

    /** What a total says beyond women and men is of no recorded sex. Who did not come is left out. */
    private Map<Sex, Integer> counts(SheetCells cells) {
        int before = faults.size();
        Integer women = cells.count(SheetField.WOMEN);
        Integer men = cells.count(SheetField.MEN);
        Integer total = cells.count(SheetField.TOTAL);
        if (faults.size() > before) {
            return Map.of();
        }
        if (women == null && men == null && total == null) {
            SheetField first =
                    Stream.of(SheetField.WOMEN, SheetField.MEN, SheetField.TOTAL)
                            .filter(columns::containsKey)
                            .findFirst()
                            .orElseThrow();
            cells.note(first, "visits-unreadable", "");
            return Map.of();
        }
        int parts = orNone(women) + orNone(men);
        int rest = total == null ? 0 : total - parts;
        if (rest < 0) {
            cells.note(SheetField.TOTAL, "total-below-its-parts");
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

    private static Optional<AgeBand> ageBand(String cell) {
        return Optional.ofNullable(
                AGE_BANDS.get(WrittenDay.withLatinDigits(cell).replace('–', '-').replace(" ", "")));
    }
}

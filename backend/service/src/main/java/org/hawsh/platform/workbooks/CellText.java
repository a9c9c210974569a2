package org.hawsh.platform.workbooks;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a workbook's cell says, as text: numbers without a tail, dates no more precise than they are shown. */
final class CellText {
    private static final int LONGEST_NUMBER = 30;

    private CellText() {}

    static String of(Cell cell) {
        return cell.getType() == CellType.NUMBER ? number(cell) : plain(cell);
    }

    private static String plain(Cell cell) {
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        String shown = shownAs(cell);
        if (!shown.isEmpty()) {
            try {
                return iso(cell.asDate(), shown);
            } catch (DateTimeException | ArithmeticException e) {
                return plain(cell);
            }
        }
        boolean bounded =
                number.precision() <= LONGEST_NUMBER && Math.abs(number.scale()) <= LONGEST_NUMBER;
        return bounded ? number.stripTrailingZeros().toPlainString() : plain(cell);
    }

    /** The parts of a date the cell's format shows: some of {@code y}, {@code m}, {@code d}; empty where it is no date. */
    private static String shownAs(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            Integer id = cell.getDataFormatId();
            return id != null && id >= 14 && id <= 17 || id != null && id == 22 ? "ymd" : "";
        }
        String bare =
                format.toLowerCase(Locale.ROOT)
                        .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "")
                        .split(";")[0];
        boolean year = bare.contains("y");
        boolean day = bare.contains("d");
        boolean month = bare.contains("m") && (year || day);
        return (year || day && month ? "y" : "") + (month ? "m" : "") + (day ? "d" : "");
    }

    private static String iso(LocalDateTime date, String shown) {
        String year = "%04d".formatted(date.getYear());
        if (shown.contains("d")) {
            return date.toLocalDate().toString();
        }
        return shown.contains("m") ? year + "-%02d".formatted(date.getMonthValue()) : year;
    }
}

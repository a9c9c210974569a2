package org.hawsh.platform.workbooks;

import java.util.Locale;
import java.util.regex.Pattern;

/** Rows that count the others instead of being one of them. */
public final class Totals {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "((grand |sub ?)?totals?( number)?|sum|(ال)?مجموع( الكلي| العام)?|الاجمالي|الإجمالي|(ال)?عدد الكلي|کۆ(ی (گشتی|گشتیی))?|کۆی ژمارە|سەرجەم)"
                            + "\\s*([:：=].*|\\p{Nd}*)",
                    Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private Totals() {}

    public static boolean isIn(String cell) {
        String folded = SPACES.matcher(cell).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return TOTAL.matcher(folded).matches();
    }

    public static boolean isIn(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).limit(3).anyMatch(Totals::isIn);
    }
}

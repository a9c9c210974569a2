package org.hawsh.platform.workbooks;

import java.text.Normalizer;

/**
 * Keeps text in a CSV file from being read as a formula. A spreadsheet decides by the first sign of a cell, and the cell may begin
 * elsewhere than we think: behind a semicolon or a tab, if that is what it separates by. Wherever a cell could begin and the
 * first sign that can be seen is {@code = + - @} in any width or shape, an apostrophe is put before it. Signs nobody sees, quotes
 * and spaces do not count as a first sign: they are how such guards are passed by.
 *
 * <p>{@link #unguarded} takes off exactly what {@link #guarded} put on, so that a file of ours comes back as it was.
 */
public final class FormulaGuard {
    private static final char MARK = '\'';

    /** Where a program that separates by another sign begins a cell. */
    private static final String BEGINS_A_CELL = ",;|\t\r\n";

    /** Minus and hyphens that fold to no ASCII sign, and that some programs take for one. */
    private static final String MINUS_LIKE = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private FormulaGuard() {}

    public static String guarded(String text) {
        StringBuilder guarded = null;
        for (int i = 0; i < text.length(); i++) {
            if (beginsACell(text, i) && isDangerous(text, i)) {
                guarded = guarded == null ? new StringBuilder(text.substring(0, i)) : guarded;
                guarded.append(MARK);
            }
            if (guarded != null) {
                guarded.append(text.charAt(i));
            }
        }
        return guarded == null ? text : guarded.toString();
    }

    public static String unguarded(String cell) {
        if (cell.indexOf(MARK) < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            boolean mark =
                    cell.charAt(i) == MARK && beginsACell(cell, i) && isDangerous(cell, i + 1);
            if (!mark) {
                text.append(cell.charAt(i));
            }
        }
        return text.toString();
    }

    private static boolean beginsACell(String text, int position) {
        return position == 0 || BEGINS_A_CELL.indexOf(text.charAt(position - 1)) >= 0;
    }

    /** Whether what stands from here to the next place where a cell could begin would be read as a formula. */
    private static boolean isDangerous(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (BEGINS_A_CELL.indexOf(sign) >= 0) {
                // Some programs drop a leading tab or line break before they look.
                return isFirstCell(text, from) && "\t\r\n".indexOf(sign) >= 0;
            }
            if (!isPassedOver(sign)) {
                return isFormulaSign(sign);
            }
            i += Character.charCount(sign);
        }
        return false;
    }

    private static boolean isFirstCell(String text, int from) {
        return from == 0 || from == 1 && text.charAt(0) == MARK;
    }

    /** What cannot be seen, or is taken off before the cell is looked at. */
    private static boolean isPassedOver(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE ->
                    true;
            default ->
                    sign == MARK
                            || sign == '"'
                            || sign == '\u115F'
                            || sign == '\u1160'
                            || sign == '\u2800'
                            || sign == '\u3164'
                            || sign == '\uFFA0';
        };
    }

    private static boolean isFormulaSign(int sign) {
        String folded = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        return "=+-@".indexOf(folded.charAt(0)) >= 0 || MINUS_LIKE.indexOf(folded.charAt(0)) >= 0;
    }
}

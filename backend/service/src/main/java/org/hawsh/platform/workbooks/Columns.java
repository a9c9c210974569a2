package org.hawsh.platform.workbooks;

/** Columns as a spreadsheet calls them. */
public final class Columns {
    private static final int LETTERS = 26;

    /** XFD: a workbook has no more. */
    static final int MOST = 16_384;

    private Columns() {}

    /** A, B, … Z, AA for 0, 1, … 25, 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The column of a cell called like {@code AB12}; -1 if nothing is called so. */
    static int of(String cell) {
        int column = 0;
        int i = 0;
        while (i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z') {
            column = column * LETTERS + cell.charAt(i++) - 'A' + 1;
            if (column > MOST) {
                return -1;
            }
        }
        return i == cell.length() ? -1 : column - 1;
    }

    /** The row of a cell called like {@code AB12}; -1 if nothing is called so. */
    static int rowOf(String cell) {
        String digits = cell.replaceFirst("^[A-Z]+", "");
        return digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) : -1;
    }
}

package org.hawsh.platform.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A table short enough to be held at once: its header and the rows below it. */
public record HeadedTable(List<String> header, List<TableRow> rows) {
    private static final int MOST_ROWS = 20_000;

    /** The header is looked for among so many rows: titles and notes stand above it. */
    public static final int HEADER_WITHIN = 20;

    /**
     * Of the first sheet that holds anything.
     *
     * @param known which headers mean something
     */
    public static HeadedTable read(byte[] content, Predicate<String> known) {
        TableFile file = TableFile.of(content, null);
        int sheet = 0;
        while (file.sheets().get(sheet).rows() == 0) {
            sheet++;
        }
        if (file.sheets().get(sheet).rows() > MOST_ROWS + 1) {
            throw new ImportUnreadable("too-many-rows", MOST_ROWS);
        }
        List<TableRow> rows = new ArrayList<>();
        file.read(sheet, rows::add);
        int header = headerAmong(rows, known);
        return new HeadedTable(rows.get(header).cells(), rows.subList(header + 1, rows.size()));
    }

    /** The position of the row with the most cells that are known headers; the first where none is. */
    public static int headerAmong(List<TableRow> rows, Predicate<String> known) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < Math.min(rows.size(), HEADER_WITHIN); i++) {
            long found = rows.get(i).cells().stream().filter(known).count();
            if (found > most) {
                best = i;
                most = found;
            }
        }
        return best;
    }
}

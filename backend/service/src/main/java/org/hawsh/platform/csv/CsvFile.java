package org.hawsh.platform.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file (RFC 4180) in UTF-8, with or without a byte order mark, separated by commas, semicolons or tabs. Row numbers
 * are those a spreadsheet shows: the header is row 1.
 */
public record CsvFile(List<String> header, List<Row> rows) {
    private static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_FIELD = 10_000;

    /** The cells of one row that is not blank. */
    public record Row(int number, List<String> cells) {}

    /** @throws ImportUnreadable if it is no such file, too long or too wide */
    public static CsvFile read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new ImportTooLarge();
        }
        String text = decode(content);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separatorOf(text))
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_FIELD * MOST_COLUMNS)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                number++;
                if (row.getFieldCount() > MOST_COLUMNS) {
                    throw new ImportUnreadable("too-many-columns", MOST_COLUMNS);
                }
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(number, row.getFields()));
                }
                if (rows.size() > MOST_ROWS + 1) {
                    throw new ImportUnreadable("too-many-rows", MOST_ROWS);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new ImportUnreadable("not-csv", number + 1);
        }
        if (count(text, '"') % 2 != 0) {
            // The reader would swallow the rest of the file into the cell that was opened last.
            throw new ImportUnreadable("not-csv", number);
        }
        if (rows.isEmpty()) {
            throw new ImportUnreadable("file-empty");
        }
        return new CsvFile(rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    private static String decode(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ImportUnreadable("not-utf8");
        }
    }

    /** The one of the three that stands most often in the first line. */
    private static char separatorOf(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(firstLine, candidate) > count(firstLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}

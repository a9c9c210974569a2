package org.hawsh.platform.workbooks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file (RFC 4180), separated by commas, semicolons or tabs. */
final class TextTable implements TableFile {
    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_BLANK_COLUMNS = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] content;
    private final TextEncoding encoding;
    private final boolean certain;
    private final char separator;
    private final int rows;

    private TextTable(byte[] content, TextEncoding encoding, boolean certain) {
        this.content = content;
        this.encoding = encoding;
        this.certain = certain;
        this.separator = separatorOf(firstLine());
        int[] counted = {0};
        read(0, row -> counted[0]++);
        if (counted[0] == 0) {
            throw new ImportUnreadable("file-empty");
        }
        this.rows = counted[0];
    }

    static TextTable of(byte[] content, TextEncoding chosen) {
        TextEncoding encoding = chosen == null ? TextEncoding.of(content) : chosen;
        return new TextTable(content, encoding, chosen != null || encoding.isProvenBy(content));
    }

    @Override
    public Kind kind() {
        return Kind.CSV;
    }

    @Override
    public TextEncoding encoding() {
        return encoding;
    }

    @Override
    public boolean isEncodingCertain() {
        return certain;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet("", false, rows, List.of()));
    }

    @Override
    public void read(int sheet, Consumer<TableRow> consumer) {
        int number = 0;
        int filled = 0;
        try (Quotes quotes = new Quotes(letters());
                CsvReader<CsvRecord> reader =
                        CsvReader.builder()
                                .fieldSeparator(separator)
                                .skipEmptyLines(false)
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .maxBufferSize(LONGEST_FIELD * MOST_COLUMNS)
                                .ofCsvRecord(quotes)) {
            for (CsvRecord line : reader) {
                number++;
                TableRow row = row(number, line);
                if (row.width() == 0) {
                    continue;
                }
                if (row.width() > MOST_COLUMNS || line.getFieldCount() > MOST_BLANK_COLUMNS) {
                    throw new ImportUnreadable("too-many-columns", MOST_COLUMNS);
                }
                if (++filled > MOST_ROWS + 1) {
                    throw new ImportUnreadable("too-many-rows", MOST_ROWS);
                }
                consumer.accept(row);
            }
            if (quotes.isOneOpen()) {
                // The reader has swallowed the rest of the file into the cell that was opened last.
                throw new ImportUnreadable("not-csv", number);
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new ImportUnreadable(
                    encoding.canBe(content) ? "not-csv" : "not-this-encoding", number + 1);
        }
    }

    private static TableRow row(int number, CsvRecord line) {
        List<String> cells = line.getFields().stream().map(FormulaGuard::unguarded).toList();
        return new TableRow(number, cells, List.of());
    }

    private Reader letters() throws IOException {
        PushbackReader letters =
                new PushbackReader(
                        new BufferedReader(
                                new InputStreamReader(
                                        new ByteArrayInputStream(content), encoding.decoder())));
        int first = letters.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            letters.unread(first);
        }
        return letters;
    }

    private String firstLine() {
        try (BufferedReader lines = new BufferedReader(letters())) {
            StringBuilder line = new StringBuilder();
            for (int letter = lines.read();
                    letter >= 0 && line.length() < LONGEST_FIELD;
                    letter = lines.read()) {
                if (letter == '\n' && !line.toString().isBlank()) {
                    break;
                }
                line.append((char) letter);
            }
            return line.toString();
        } catch (IOException e) {
            throw new ImportUnreadable("not-this-encoding", 1);
        }
    }

    /** The one of the three that stands most often in the first line that says something. */
    private static char separatorOf(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** Counts the quotation marks that go by. */
    private static final class Quotes extends FilterReader {
        private long seen;

        Quotes(Reader in) {
            super(in);
        }

        boolean isOneOpen() {
            return seen % 2 != 0;
        }

        @Override
        public int read(char[] letters, int offset, int length) throws IOException {
            int read = super.read(letters, offset, length);
            for (int i = offset; i < offset + read; i++) {
                seen += letters[i] == '"' ? 1 : 0;
            }
            return read;
        }
    }
}

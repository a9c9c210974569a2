package org.hawsh.platform.workbooks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook. Every part of it passes the guard before the reader sees one. */
final class Workbook implements TableFile {
    private static final String SHEETS = "xl/worksheets/";
    private static final String STYLES = "xl/styles.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final byte[] content;
    private final ReadingOptions options;
    private final List<Sheet> sheets = new ArrayList<>();

    private Workbook(byte[] content, boolean withFormats) {
        this.content = content;
        this.options = new ReadingOptions(withFormats, false);
    }

    static boolean isWorkbook(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    /** What Excel wrote before 2007, and what it writes with a password. */
    static boolean isOldWorkbook(byte[] content) {
        return content.length > 4
                && (content[0] & 0xFF) == 0xD0
                && (content[1] & 0xFF) == 0xCF
                && (content[2] & 0xFF) == 0x11;
    }

    static Workbook of(byte[] content) {
        Map<String, PartScan> parts = lookThrough(content);
        if (parts.keySet().stream().noneMatch(name -> name.startsWith(SHEETS))) {
            throw new ImportUnreadable("not-xlsx");
        }
        Workbook workbook = new Workbook(content, parts.containsKey(STYLES));
        workbook.withReader(
                reader -> {
                    reader.getSheets()
                            .forEach(
                                    sheet ->
                                            workbook.sheets.add(
                                                    sheet(sheet, partOf(parts, sheet))));
                });
        if (workbook.sheets.stream().allMatch(sheet -> sheet.rows() == 0)) {
            throw new ImportUnreadable("file-empty");
        }
        return workbook;
    }

    @Override
    public Kind kind() {
        return Kind.XLSX;
    }

    @Override
    public TextEncoding encoding() {
        return null;
    }

    @Override
    public boolean isEncodingCertain() {
        return true;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void read(int sheet, Consumer<TableRow> rows) {
        withReader(
                reader -> {
                    try (Stream<Row> read = reader.getSheet(sheet).orElseThrow().openStream()) {
                        read.map(Workbook::row).filter(row -> row.width() > 0).forEach(rows);
                    } catch (IOException e) {
                        throw new ImportUnreadable("not-xlsx");
                    }
                });
    }

    private static TableRow row(Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(width);
        List<TableRow.Note> notes = new ArrayList<>(0);
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : CellText.of(cell));
            if (cell != null && cell.getType() == CellType.FORMULA) {
                notes.add(new TableRow.Note(i, "cell-formula"));
            } else if (cell != null && cell.getType() == CellType.ERROR) {
                notes.add(new TableRow.Note(i, "cell-error"));
            }
        }
        return new TableRow(row.getRowNum(), cells, notes);
    }

    private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, PartScan part) {
        return new Sheet(
                sheet.getName(),
                sheet.getVisibility() != SheetVisibility.VISIBLE,
                part.rows(),
                part.merged());
    }

    private static PartScan partOf(
            Map<String, PartScan> parts, org.dhatim.fastexcel.reader.Sheet sheet) {
        PartScan relations = parts.get(RELATIONS);
        PartScan part = relations == null ? null : parts.get(relations.target(sheet.getId()));
        if (part == null) {
            throw new ImportUnreadable("not-xlsx");
        }
        return part;
    }

    private static Map<String, PartScan> lookThrough(byte[] content) {
        Map<String, PartScan> parts = new HashMap<>();
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            ZipGuard guard = ZipGuard.over(zip);
            for (ZipArchiveEntry entry : guard.entries()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                try (InputStream part = guard.open(entry, xml)) {
                    if (xml) {
                        parts.put(name, PartScan.of(part));
                    } else {
                        part.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (IOException e) {
            throw new ImportUnreadable("not-xlsx");
        }
        return parts;
    }

    private void withReader(Consumer<ReadableWorkbook> work) {
        try (ReadableWorkbook reader =
                new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
            work.accept(reader);
        } catch (IOException | ExcelReaderException | NoSuchElementException e) {
            throw new ImportUnreadable("not-xlsx");
        }
    }
}

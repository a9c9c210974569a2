package org.hawsh.platform.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.workbooks.TableWriter.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableWriterTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void aCsvFileIsPlainAndHasItsMarkOnlyWhenAskedFor() throws IOException {
        String plain = new String(written(TableFormat.CSV, false), StandardCharsets.UTF_8);
        assertEquals(
                "Name,Born,Year\r\n\"سارة, \"\"ئا\"\"\",1996-05-17,1996\r\n'=1+1,,-1310.50\r\n",
                plain);
        byte[] marked = written(TableFormat.CSV, true);
        assertEquals((byte) 0xEF, marked[0]);
        assertEquals("\uFEFF" + plain, new String(marked, StandardCharsets.UTF_8));
    }

    @Test
    void anXlsxFileHoldsTextsDaysAndNumbersAndNoFormula() throws IOException {
        byte[] file = written(TableFormat.XLSX, false);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row first = rows.get(1);
            assertEquals(CellType.STRING, first.getCell(0).getType());
            assertEquals("سارة, \"ئا\"", first.getCellText(0));
            assertEquals(
                    LocalDate.of(1996, 5, 17), first.getCellAsDate(1).orElseThrow().toLocalDate());
            assertEquals(CellType.NUMBER, first.getCell(2).getType());
            assertEquals(CellType.STRING, rows.get(2).getCell(0).getType());
            assertEquals("=1+1", rows.get(2).getCellText(0));
            assertEquals(
                    0,
                    new BigDecimal("-1310.5")
                            .compareTo(rows.get(2).getCellAsNumber(2).orElseThrow()));
        }
        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void ourOwnReaderReadsItAsItWas(TableFormat format) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        TableFile.of(written(format, false), null).read(0, row -> rows.add(row.cells()));
        assertEquals(List.of("Name", "Born", "Year"), rows.get(0));
        assertEquals(List.of("سارة, \"ئا\"", "1996-05-17", "1996"), rows.get(1));
        assertEquals("=1+1", rows.get(2).get(0));
    }

    @Test
    void anXlsxFileIsLaidOutInTheDirectionOfItsReader() throws IOException {
        assertTrue(
                entry(written(TableFormat.XLSX, Language.CKB), "xl/worksheets/sheet1.xml")
                        .contains("rightToLeft=\"true\""));
        assertFalse(
                entry(written(TableFormat.XLSX, Language.EN), "xl/worksheets/sheet1.xml")
                        .contains("rightToLeft"));
    }

    @Test
    void whatXmlCannotHoldDoesNotSpoilTheFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter sheet = TableWriter.to(out, TableFormat.XLSX, Language.EN, false)) {
            sheet.row(List.of(Cell.of("a\u0000\u0007\uD800b<&\"'>"), Cell.of("_x0041_")));
        }
        assertTrue(entry(out.toByteArray(), "xl/worksheets/sheet1.xml").contains("_x005F_x0041_"));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("ab<&\"'>", workbook.getFirstSheet().read().get(0).getCellText(0));
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void howeverManyRowsThereAreTheMemoryStaysFlat(TableFormat format) throws IOException {
        int rows = 400_000;
        long atFirst = 0;
        long most = 0;
        try (TableWriter sheet =
                TableWriter.to(OutputStream.nullOutputStream(), format, Language.AR, false)) {
            for (int i = 0; i < rows; i++) {
                sheet.row(
                        List.of(
                                Cell.of("KRK-" + i),
                                Cell.of("سارة أحمد حسن " + i),
                                Cell.of(LocalDate.of(2017, 1, 1).plusDays(i % 3000)),
                                Cell.of(i)));
                if (i % 80_000 == 20_000) {
                    long used = used();
                    atFirst = atFirst == 0 ? used : atFirst;
                    most = Math.max(most, used);
                }
            }
        }
        long grown = (most - atFirst) / MEBIBYTE;
        System.out.println(format + ": " + rows + " rows, memory grew by " + grown + " MiB");
        // What else lives in this process moves by a few MiB; sixteen bytes kept of each row would
        // already be more than this.
        assertTrue(grown < 6, format + " kept " + grown + " MiB");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] written(TableFormat format, boolean mark) throws IOException {
        return written(format, Language.EN, mark);
    }

    private static byte[] written(TableFormat format, Language language) throws IOException {
        return written(format, language, false);
    }

    private static byte[] written(TableFormat format, Language language, boolean mark)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter sheet = TableWriter.to(out, format, language, mark)) {
            sheet.row(List.of(Cell.of("Name"), Cell.of("Born"), Cell.of("Year")));
            sheet.row(
                    List.of(
                            Cell.of("سارة, \"ئا\""),
                            Cell.of(LocalDate.of(1996, 5, 17)),
                            Cell.of(1996)));
            sheet.row(List.of(Cell.of("=1+1"), Cell.EMPTY, Cell.of(new BigDecimal("-1310.50"))));
        }
        return out.toByteArray();
    }

    private static String entry(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile());
                    InputStream content = zip.getInputStream(zip.getEntry(name))) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(kept);
        }
    }
}

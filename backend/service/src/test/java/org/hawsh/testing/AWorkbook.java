package org.hawsh.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that it can hold what no spreadsheet program would write. */
public final class AWorkbook {
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    private AWorkbook() {
        with(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        with(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        with(
                "xl/styles.xml",
                "<styleSheet "
                        + MAIN
                        + "><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"mmm\\ yyyy\"/><numFmt numFmtId=\"166\" formatCode=\"yyyy\"/></numFmts>"
                        + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
    }

    /**
     * With one sheet.
     *
     * @param rows what stands in {@code sheetData}
     */
    public static AWorkbook of(String rows) {
        return new AWorkbook().withSheet("People", rows, "");
    }

    /** @param after what stands behind {@code sheetData} */
    public AWorkbook withSheet(String name, String rows, String after) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, count, count));
        relations.append(
                "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(count, count));
        return with(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet "
                        + MAIN
                        + "><sheetData>"
                        + rows
                        + "</sheetData>"
                        + after
                        + "</worksheet>");
    }

    public AWorkbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public AWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public byte[] bytes() {
        with(
                "xl/workbook.xml",
                "<workbook " + MAIN + "><sheets>" + sheets + "</sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations
                        + "<Relationship Id=\"rIdStyles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of texts. */
    public static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.append(text(address(i, number), texts[i]));
            }
        }
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    public static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                .formatted(address, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** @param style 0 plain, 1 a whole day, 2 month and year, 3 a year */
    public static String number(String address, String value, int style) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, value);
    }

    private static String address(int column, int row) {
        return org.hawsh.platform.workbooks.Columns.letters(column) + row;
    }
}

package org.hawsh.platform.workbooks;

import static org.hawsh.testing.AWorkbook.number;
import static org.hawsh.testing.AWorkbook.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.testing.AWorkbook;
import org.junit.jupiter.api.Test;

/** What is read out of files that people really have: their encodings, their dates, their merged cells. */
class TableFileTest {
    private static final String TABLE = "الاسم;الجنس\nسارة;أنثى\n";

    @Test
    void aTextIsReadInTheEncodingItWasWrittenIn() {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1256"))) {
            for (String mark : List.of("", "\uFEFF")) {
                if (!charset.newEncoder().canEncode(mark)) {
                    continue;
                }
                List<TableRow> rows = rows(TableFile.of((mark + TABLE).getBytes(charset), null));
                assertEquals(List.of("الاسم", "الجنس"), rows.get(0).cells(), charset.name());
                assertEquals(List.of("سارة", "أنثى"), rows.get(1).cells(), charset.name());
            }
        }
    }

    @Test
    void onlyTheOldWindowsEncodingIsAGuess() {
        TableFile guessed = TableFile.of(TABLE.getBytes(Charset.forName("windows-1256")), null);
        assertEquals(TextEncoding.WINDOWS_1256, guessed.encoding());
        assertFalse(guessed.isEncodingCertain());
        assertTrue(TableFile.of(TABLE.getBytes(StandardCharsets.UTF_8), null).isEncodingCertain());
        assertTrue(
                TableFile.of(TABLE.getBytes(StandardCharsets.UTF_8), TextEncoding.WINDOWS_1256)
                        .isEncodingCertain(),
                "what a person has chosen is no guess");
    }

    @Test
    void aDateIsNoMorePreciseThanItIsShown() {
        TableRow row =
                rows(AWorkbook.of(
                                "<row r=\"1\">"
                                        + number("A1", "35202", 1)
                                        + number("B1", "35202", 2)
                                        + number("C1", "35202", 3)
                                        + number("D1", "35202", 0)
                                        + number("E1", "1996.0", 0)
                                        + "</row>"))
                        .get(0);
        assertEquals(List.of("1996-05-17", "1996-05", "1996", "35202", "1996"), row.cells());
    }

    @Test
    void formulasAndErrorsAreNamedAndBlankRowsLeftOut() {
        List<TableRow> rows =
                rows(
                        AWorkbook.of(
                                row(1, "given", "sex")
                                        + row(2, "", " ")
                                        + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>B5</f><v>Sara</v></c>"
                                        + "<c r=\"B5\" t=\"e\"><v>#REF!</v></c></row>"));
        assertEquals(List.of(1, 5), rows.stream().map(TableRow::number).toList());
        assertEquals("cell-formula", rows.get(1).noteAt(0).orElseThrow());
        assertEquals("cell-error", rows.get(1).noteAt(1).orElseThrow());
    }

    @Test
    void everySheetIsNamedWithItsRowsAndMergedAreas() {
        TableFile file =
                TableFile.of(
                        AWorkbook.of(row(1, "given") + row(2, "Sara"))
                                .withSheet(
                                        "ناوەکان",
                                        row(1, "ناو"),
                                        "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>")
                                .bytes(),
                        null);
        assertEquals(
                List.of("People", "ناوەکان"),
                file.sheets().stream().map(TableFile.Sheet::name).toList());
        assertEquals(List.of(2, 1), file.sheets().stream().map(TableFile.Sheet::rows).toList());
        assertEquals("A1:C2", file.sheets().get(1).merged().get(0).name());
    }

    @Test
    void aHeaderIsFoundBelowATitle() {
        byte[] file =
                "Centre of Kirkuk,,\n,,\nGIVEN_name,الـجنس,x\nSara,F,1\n"
                        .getBytes(StandardCharsets.UTF_8);
        HeadedTable table =
                HeadedTable.read(
                        file,
                        header ->
                                List.of("given name", "الجنس").contains(Headers.fold(header))
                                        || Headers.fold("الجنس").equals(Headers.fold(header)));
        assertEquals("GIVEN_name", table.header().get(0));
        assertEquals(4, table.rows().get(0).number());
    }

    @Test
    void headersMeetWithoutCaseSpacesMarksAndTheLettersRegionalShapes() {
        for (String header :
                List.of(
                        "اسم_الأب",
                        " اسم  الاب ",
                        "اسـم الأب",
                        "اسم\u200Cالأب".replace("\u200C", " \u200C"),
                        "إسم الأب")) {
            assertEquals(Headers.fold("اسم الاب"), Headers.fold(header), header);
        }
        assertEquals(Headers.fold("Birth date"), Headers.fold("BIRTH_DATE:"));
        assertEquals(Headers.fold("ناوي باوك"), Headers.fold("ناوی باوک"));
    }

    @Test
    void lettersThatWereLostAreRecognisedAndForeignNamesAreNot() {
        for (String lost :
                List.of("Ù…Ø\u00ADÙ…Ø¯", "ÓÇÑÉ", "ãÍãÏ ÍÓíä", "????", "مح??د", "?", "Sar\uFFFD")) {
            assertTrue(LostText.isIn(lost), lost);
        }
        for (String whole :
                List.of(
                        "José",
                        "Zoë",
                        "Ünal",
                        "Şîlan",
                        "Çiğdem",
                        "Ömer Öztürk",
                        "سارة",
                        "ڕۆژ؟",
                        "Is it?",
                        "É")) {
            assertFalse(LostText.isIn(whole), whole);
        }
    }

    @Test
    void aRowThatCountsTheOthersIsRecognised() {
        for (String total :
                List.of(
                        "Total",
                        "Totals:",
                        "Grand total: 45",
                        "المجموع",
                        "المجموع الكلي:",
                        "کۆی گشتی",
                        "Total 12")) {
            assertTrue(Totals.isIn(total), total);
        }
        for (String name : List.of("Totah", "مجموعة", "کۆچەر", "Summer", "کۆسار")) {
            assertFalse(Totals.isIn(name), name);
        }
    }

    @Test
    void whatOurOwnDownloadGuardedIsReadAsItWas() {
        assertEquals("=1+1", rows(TableFile.of("a\n'=1+1\n".getBytes(), null)).get(1).cell(0));
        assertEquals("'ali", rows(TableFile.of("a\n'ali\n".getBytes(), null)).get(1).cell(0));
    }

    private static List<TableRow> rows(AWorkbook workbook) {
        return rows(TableFile.of(workbook.bytes(), null));
    }

    private static List<TableRow> rows(TableFile file) {
        List<TableRow> rows = new ArrayList<>();
        file.read(0, rows::add);
        return rows;
    }
}

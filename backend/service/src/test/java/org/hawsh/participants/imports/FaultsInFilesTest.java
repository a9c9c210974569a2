package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hawsh.testing.AWorkbook.number;
import static org.hawsh.testing.AWorkbook.row;
import static org.hawsh.testing.AWorkbook.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.hawsh.testing.AWorkbook;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** Every fault says its row, its column and what to do, in three languages; a file with one registers nobody. */
@HawshTest
class FaultsInFilesTest {
    private final AnImport files = AnImport.inKirkuk();

    @Test
    void lettersThatWereLostAreReportedAndNotStored() {
        fault("given,father\nÓÇÑÉ,x\n", 2, "given", "text-lost");
        fault("given,father\nx,Ù…Ø\u00ADÙ…Ø¯\n", 2, "father", "text-lost");
        fault("given,father\nx,y\n\nمح??د,y\n", 4, "given", "text-lost");
        files.csv("given,father,note\nx,y,????\n").then().body("faultCount", equalTo(0));
    }

    @Test
    void formulasErrorsAndMergedCellsAreNamed() {
        String header = row(1, "given", "father", "note");
        fault(
                AWorkbook.of(
                        header
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>C2</f><v>Sara</v></c></row>"),
                2,
                "given",
                "cell-formula");
        fault(
                AWorkbook.of(
                        header
                                + "<row r=\"2\">"
                                + text("A2", "Sara")
                                + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"),
                2,
                "father",
                "cell-error");
        fault(
                merged(header + row(2, "Sara", "Ahmed") + row(3, "Amal"), "B2:B3"),
                2,
                "father",
                "cell-merged");
        fault(merged(header + row(2, "Sara", "Ahmed"), "A1:B1"), 1, "given", "header-merged");
        send(merged(row(1, "Kirkuk 2019") + row(2, "given") + row(3, "Sara"), "A1:C1"))
                .then()
                .body("state", equalTo("CHECKED"))
                .body("reading.headerRow", equalTo(2));
        send(AWorkbook.of(
                        header
                                + "<row r=\"2\">"
                                + text("A2", "Sara")
                                + "<c r=\"C2\"><f>1+1</f><v>2</v></c></row>"))
                .then()
                .body("state", equalTo("CHECKED"));
    }

    @Test
    void twoHeadersOfOneMeaningAndNoneForTheNameAreNamed() {
        fault("given,father,name\nSara,Ahmed,Amal\n", 1, "name", "column-twice");
        fault("father,sex\nAhmed,F\n", 1, "given", "column-missing");
    }

    @Test
    void aPhoneIsKeptWithWhoseItIsAndNobodyMayCallItYet() {
        String id =
                files.csv(
                                "given,father,رقم الهاتف,لمن الهاتف\nPhonia,Phonius,٠٧٧٠ ١٢٣ ٤٥٦٧,شخص موثوق\nPhonia,Otherus,7701234568,\n")
                        .then()
                        .body("state", equalTo("CHECKED"))
                        .extract()
                        .path("id");
        files.commit(id).then().body("state", equalTo("COMMITTED"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from participant_contact where phone = ? and whose = 'TRUSTED_PERSON' and not may_call",
                        "+9647701234567"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from participant_contact where phone = ? and whose = 'SHARED' and not may_say_centre",
                        "+9647701234568"));
        fault("given,phone\nSara,none of your business\n", 2, "phone", "phone-unreadable");
        fault("given,phone\nSara,12345\n", 2, "phone", "phone-unreadable");
        fault("given,phone\nSara,0770 12\n", 2, "phone", "phone-unreadable");
        fault(
                "given,phone,whose phone\nSara,07701234567,hers\n",
                2,
                "whose phone",
                "phone-whose-unknown");
        fault("given,phone,kind\nSara,07701234567,walk-in\n", 2, "phone", "only-of-registered");
        fault("given,whose phone,phone\nSara,own,\n", 2, "phone", "required");
    }

    @Test
    void totalsAndShiftedRowsAreNobody() {
        for (String total : new String[] {"Totals:", "المجموع", "کۆی گشتی"}) {
            fault("given,sex\nSara,F\n" + total + ",45\n", 3, "", "totals-row");
        }
        fault("given,sex\nSara,F,x\n", 2, "", "row-shifted");
        fault("given,father,sex,birth date\nSara,,Ahmed,F,1996\n", 2, "", "row-shifted");
        fault("given,sex,birth date,x\nSara,Ahmed,F,1996\n", 2, "", "row-moved");
    }

    @Test
    void datesKeepThePrecisionTheyAreShownWith() {
        String header = row(1, "given", "birth date");
        send(AWorkbook.of(
                        header
                                + "<row r=\"2\">"
                                + text("A2", "Sara")
                                + number("B2", "35202", 1)
                                + "</row>"
                                + "<row r=\"3\">"
                                + text("A3", "Amal")
                                + number("B3", "35202", 2)
                                + "</row>"
                                + "<row r=\"4\">"
                                + text("A4", "Hana")
                                + number("B4", "1996", 0)
                                + "</row>"
                                + "<row r=\"5\">"
                                + text("A5", "Rand")
                                + text("B5", "١٧/٥/١٩٩٦")
                                + "</row>"))
                .then()
                .body("state", equalTo("CHECKED"))
                .body("preview.birthDate.precision", contains("DAY", "MONTH", "YEAR", "DAY"))
                .body("preview[3].birthDate.day", equalTo(17));
        fault(
                AWorkbook.of(
                        header
                                + "<row r=\"2\">"
                                + text("A2", "Sara")
                                + number("B2", "35202", 0)
                                + "</row>"),
                2,
                "birth date",
                "date-serial");
        fault("given,birth date\nSara,31/02/1996\n", 2, "birth date", "no-such-day");
        fault("given,birth date\nSara,long ago\n", 2, "birth date", "birth-date-unreadable");
        fault("given,registered on\nSara,2019\n", 2, "registered on", "date-unreadable");
        fault("given,sex\nSara,maybe\n", 2, "sex", "sex-unknown");
    }

    @Test
    void theSheetTheHeaderAndTheEncodingAreFoundAndSaid() {
        send(AWorkbook.of("")
                        .withSheet(
                                "2019",
                                row(1, "List of Kirkuk")
                                        + row(3, "الاسم", "الـجنس")
                                        + row(4, "سارة", "أنثى"),
                                ""))
                .then()
                .body("state", equalTo("CHECKED"))
                .body("reading.sheet", equalTo(1))
                .body("reading.sheets.name", contains("People", "2019"))
                .body("reading.headerRow", equalTo(3))
                .body("preview[0].name.given", equalTo("سارة"));
        files.send("الاسم\nسارة\n".getBytes(Charset.forName("windows-1256")), false)
                .then()
                .body("reading.encoding", equalTo("WINDOWS_1256"))
                .body("reading.encodingCertain", equalTo(false))
                .body("preview[0].name.given", equalTo("سارة"));
        files.send("\uFEFFالاسم\nسارة\n".getBytes(StandardCharsets.UTF_16LE), false)
                .then()
                .body("reading.encoding", equalTo("UTF_16LE"))
                .body("preview[0].name.given", equalTo("سارة"));
    }

    @Test
    void theSameKindOfFaultIsCountedAndItsRowsCanBeDownloadedMendedAndBroughtIn() {
        StringBuilder file = new StringBuilder("given,birth date,note\n=Sara,1996,fine\n");
        for (int i = 0; i < 700; i++) {
            file.append("=Amal,long ago,x\n");
        }
        String id =
                files.csv(file.toString())
                        .then()
                        .body("faultCount", equalTo(700))
                        .body("faults", hasSize(500))
                        .body("faultKinds.count", contains(700))
                        .body("faultKinds[0].first.row", equalTo(3))
                        .extract()
                        .path("id");
        String rows =
                files.registrar()
                        .calls()
                        .get(AnImport.IMPORTS + "/" + id + "/faulty-rows")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertEquals(701, rows.lines().count());
        assertTrue(rows.contains("\"'=Amal\""), "no spreadsheet takes it for a formula");
        String mended = rows.replace("long ago", "1996");
        files.csv(mended)
                .then()
                .body("faultCount", equalTo(0))
                .body("preview[0].name.given", equalTo("=Amal"))
                .body("columns.field", hasItem((String) null));
    }

    @Test
    void aHostileWorkbookIsRefusedOverHttpToo() {
        send(AWorkbook.of("")
                        .withSheet("x", row(1, "given"), "")
                        .with("xl/media/a.bin", new byte[200 << 20]))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("zip-bomb"))
                .body("errors[0].message", containsString("larger"));
    }

    private static AWorkbook merged(String rows, String area) {
        return AWorkbook.of("")
                .withSheet("M", rows, "<mergeCells><mergeCell ref=\"" + area + "\"/></mergeCells>");
    }

    private Response send(AWorkbook workbook) {
        return files.send(workbook.bytes(), false);
    }

    private void fault(AWorkbook workbook, int row, String column, String code) {
        fault(workbook.bytes(), row, column, code);
    }

    private void fault(String csv, int row, String column, String code) {
        fault(csv.getBytes(StandardCharsets.UTF_8), row, column, code);
    }

    private void fault(byte[] file, int row, String column, String code) {
        long before = people();
        String id =
                files.send(file, false)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("FAULTY"))
                        .body("faults[0].row", equalTo(row))
                        .body("faults[0].column", equalTo(column))
                        .body("faults[0].code", equalTo(code))
                        .extract()
                        .path("id");
        Set<String> said = new HashSet<>();
        for (String language : new String[] {"en", "ar", "ckb"}) {
            String message =
                    files.registrar()
                            .calls()
                            .header("Accept-Language", language)
                            .get(AnImport.IMPORTS + "/" + id)
                            .path("faults[0].message");
            assertFalse(message.isBlank());
            said.add(message);
        }
        assertEquals(3, said.size(), "in three languages: " + said);
        files.commit(id).then().statusCode(409);
        assertEquals(before, people());
    }

    private static long people() {
        return Databases.count(
                "select count(*) from participant where centre_id = ?", TheCentres.KIRKUK);
    }
}

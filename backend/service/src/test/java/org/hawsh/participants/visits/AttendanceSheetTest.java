package org.hawsh.participants.visits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AWorkbook;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attendance counts of old sheets: checked as a whole, stored as a whole, and never resolved to people. */
@HawshTest
class AttendanceSheetTest {
    private UUID centre;
    private Someone manager;

    @BeforeEach
    void aCentreWithAPast() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void aCheckStoresNothingAndACommitStoresEveryCountAsItWasWritten() {
        String sheet =
                ASheet.with("2025-03-14,خياطة,12,3,18-24,Book 1", "2025-04,Football,,20,,Book 2")
                        .at(centre)
                        .checkedBy(manager);
        manager.calls()
                .get(sheet)
                .then()
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("visits", equalTo(35))
                .body("preview.activity", hasItems("خياطة", "Football"))
                .body("preview.monthOnly", hasItem(true));
        assertEquals(0, stored());
        manager.calls()
                .post(sheet + "/commit")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("visits", equalTo(35));
        assertEquals(3, stored());
        assertEquals(12, visits("sex = 'FEMALE' and on_day = '2025-03-14' and activity = 'خياطة'"));
        assertEquals(3, visits("sex = 'MALE' and age_band = 'AGE_18_24' and source = 'Book 1'"));
        assertEquals(20, visits("month_only and on_day = '2025-04-01' and age_band is null"));
        assertEquals(
                0,
                Databases.count(
                        "select count(blob_id) from past_attendance_import where centre_id = ?",
                        centre));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'COMMIT_IMPORT' and entity_id = ?",
                        id(sheet)));
    }

    @Test
    void everyFaultIsNamedWithItsRowItsColumnAndWhatToDoInThreeLanguages() {
        String tomorrow = Iraq.today().plusDays(2).toString();
        ASheet faulty =
                ASheet.with(
                                "2025-02-31,Sewing,3,0,,Book 1",
                                tomorrow + ",Sewing,3,0,,Book 1",
                                "2025-03-14,,3,0,,Book 1",
                                "2025-03-14,Sewing,many,0,,Book 1",
                                "2025-03-14,Sewing,3,0,30-40,Book 1",
                                "2025-03-14,Sewing,3,0,,",
                                "2025-03-14,Sewing,,,,Book 1")
                        .at(centre);
        String sheet =
                ASheet.SHEETS
                        + "/"
                        + faulty.sentBy(manager)
                                .then()
                                .statusCode(201)
                                .body("state", equalTo("FAULTY"))
                                .body("faults.row", contains(2, 3, 4, 5, 6, 7, 8))
                                .body(
                                        "faults.column",
                                        contains(
                                                "date",
                                                "date",
                                                "activity",
                                                "women",
                                                "age_band",
                                                "source",
                                                "women"))
                                .body(
                                        "faults.code",
                                        contains(
                                                "visit-day-unreadable",
                                                "in-the-future",
                                                "cell-empty",
                                                "visits-unreadable",
                                                "age-band-unreadable",
                                                "cell-empty",
                                                "visits-unreadable"))
                                .body("faults[3].value", equalTo("many"))
                                .extract()
                                .path("id");
        for (String language : List.of("ar", "ckb")) {
            faulty.sentBy(manager, language)
                    .then()
                    .body("faults[0].message", matchesPattern("[\\s\\S]*\\p{InArabic}[\\s\\S]*"));
        }
        manager.calls().post(sheet + "/commit").then().statusCode(409);
        assertEquals(0, stored());
    }

    @Test
    void aTotalFillsUpWhatWomenAndMenDoNotSayAndIsNeverBelowThem() {
        String head = "التاريخ,النشاط,نساء,رجال,المجموع,المصدر\n";
        String sheet =
                ASheet.text(head + "١٤/٠٣/٢٠٢٥,خياطة,١٢,٣,٢٠,دفتر\n").at(centre).checkedBy(manager);
        manager.calls().post(sheet + "/commit").then().statusCode(200);
        assertEquals(12, visits("sex = 'FEMALE'"));
        assertEquals(3, visits("sex = 'MALE'"));
        assertEquals(5, visits("sex = 'NOT_RECORDED'"));
        ASheet.text(head + "2025-03-14,خياطة,12,3,14,دفتر\n")
                .at(centre)
                .sentBy(manager)
                .then()
                .body("faults.code", contains("total-below-its-parts"))
                .body("faults.column", contains("المجموع"));
    }

    @Test
    void aMissingColumnIsNamed() {
        ASheet.text("date,women\n2025-03-14,3\n")
                .at(centre)
                .sentBy(manager)
                .then()
                .body("state", equalTo("FAULTY"))
                .body("faults.column", contains("activity", "source"));
        ASheet.text("date,activity,source\n2025-03-14,Sewing,Book\n")
                .at(centre)
                .sentBy(manager)
                .then()
                .body("faults.column", contains("count"));
    }

    @Test
    void aWorkbookIsReadLikeText() {
        StringBuilder rows = new StringBuilder();
        List<List<String>> cells =
                List.of(
                        List.of("date", "activity", "count", "source"),
                        List.of("2025-03-14", "Sewing", "15", "Book 1"));
        for (int row = 0; row < cells.size(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < cells.get(row).size(); column++) {
                rows.append(
                        "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                .formatted(
                                        (char) ('A' + column),
                                        row + 1,
                                        cells.get(row).get(column)));
            }
            rows.append("</row>");
        }
        String sheet =
                ASheet.workbook(AWorkbook.of(rows.toString()).bytes())
                        .at(centre)
                        .checkedBy(manager);
        manager.calls().post(sheet + "/commit").then().statusCode(200).body("visits", equalTo(15));
        assertEquals(15, visits("sex = 'NOT_RECORDED'"));
    }

    @Test
    void manyCommitsOfOneSheetStoreItOnceAndTheSameSheetIsNotLoadedAgain() throws Exception {
        ASheet book = ASheet.with("2025-03-14,Sewing,12,3,,Book 1").at(centre);
        String sheet = book.checkedBy(manager);
        List<Integer> answers =
                AtOnce.many(4, number -> manager.calls().post(sheet + "/commit").statusCode());
        assertTrue(answers.stream().allMatch(status -> status == 200), answers.toString());
        assertEquals(2, stored());
        manager.calls()
                .post(book.checkedBy(manager) + "/commit")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("sheet-loaded-already"));
        assertEquals(2, stored());
    }

    @Test
    void whatWasLoadedIsListedForWhoeverCountsThere() {
        String sheet = ASheet.with("2025-03-14,Sewing,12,3,,Book 1").at(centre).checkedBy(manager);
        manager.calls()
                .get(ASheet.SHEETS)
                .then()
                .body("items.id", not(hasItem(id(sheet).toString())));
        manager.calls().post(sheet + "/commit");
        manager.calls()
                .get(ASheet.SHEETS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id(sheet).toString()))
                .body("items[0].visits", equalTo(15))
                .body("items[0].fromDay", equalTo("2025-03-14"))
                .body("items[0].loadedBy.subject", equalTo(manager.subject().toString()));
        Someone.with(Role.CENTRE_MANAGER, TheCentres.NINEWA)
                .calls()
                .get(ASheet.SHEETS)
                .then()
                .body("items.id", not(hasItem(id(sheet).toString())));
    }

    @Test
    void visitsThatWereStoredAreNeverChangedNotEvenByTheServiceItself() throws SQLException {
        try (Connection app = Databases.asApp();
                var statement = app.createStatement()) {
            for (String act :
                    List.of(
                            "update legacy_attendance set visits = 1",
                            "delete from legacy_attendance")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute(act), act);
                assertEquals("42501", refused.getSQLState(), act);
            }
        }
    }

    private long stored() {
        return Databases.count(
                "select count(*) from legacy_attendance where centre_id = ?", centre);
    }

    private long visits(String where) {
        return Databases.count(
                "select coalesce(sum(visits), 0) from legacy_attendance where centre_id = ? and "
                        + where,
                centre);
    }

    private static UUID id(String sheet) {
        return UUID.fromString(sheet.substring(sheet.lastIndexOf('/') + 1));
    }
}

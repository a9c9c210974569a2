package org.hawsh.participants.exports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** What a file of people holds, and what it never does. */
@HawshTest
class ExportedFileTest extends Exporting {
    @Test
    void noFileHoldsWhatCouldHurtSomebody() {
        String person =
                person(
                        APerson.called("Huda")
                                .childOf("Kareem", "Jalal")
                                .ofFamily("Zanganaexported"));
        String all =
                text(
                        file(
                                registrar,
                                AnExport.valid()
                                        .ofPeople(person)
                                        .with(
                                                "columns",
                                                Stream.of(ExportColumn.values())
                                                        .map(Enum::name)
                                                        .toList())
                                        .openedFor(registrar)));
        assertTrue(all.contains("Huda Kareem Jalal"), all);
        assertFalse(all.contains("Zanganaexported"), all);
        for (String column : List.of("FAMILY", "MOTHER_NAME", "ORIGIN", "PHONE", "family")) {
            AnExport.valid()
                    .with("columns", List.of(column))
                    .sentBy(registrar)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aColumnTakesItsPermissionAtThatCentre() {
        RequestExport asked =
                new RequestExport(
                        TheCentres.KIRKUK,
                        "Lists for the course",
                        org.hawsh.platform.workbooks.TableFormat.CSV,
                        null,
                        List.of(ExportColumn.REFERENCE, ExportColumn.NAME, ExportColumn.BIRTH_DATE),
                        null);
        assertEquals(
                List.of("/columns/1", "/columns/2"),
                ExportRules.faults(asked, permission -> permission.equals("PARTICIPANT_EXPORT"))
                        .stream()
                        .map(org.hawsh.platform.problems.Fault::pointer)
                        .toList());
    }

    @Test
    void aColumnIsNamedOnceAndSomebodyIsSelected() {
        AnExport.valid()
                .with("columns", List.of("SEX", "SEX"))
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("column-twice"));
        AnExport.valid()
                .ofPeople(UUID.randomUUID().toString())
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("nobody-selected"));
        AnExport.valid()
                .of("registeredFrom", "2026-02-01")
                .of("registeredTo", "2026-01-01")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/selection/registeredTo"));
    }

    @Test
    void peopleOfAnotherCentreAreNotInTheFileThoughTheirIdsAre() {
        Someone both =
                Someone.with(Role.REGISTRAR, TheCentres.KIRKUK)
                        .and(Role.REGISTRAR, TheCentres.DIYALA);
        String here = person(APerson.called("Hereonly"));
        String there =
                APerson.called("Thereonly")
                        .at(TheCentres.DIYALA)
                        .registeredBy(both)
                        .getString("id");
        String csv = text(file(both, AnExport.valid().ofPeople(here, there).openedFor(both)));
        assertTrue(csv.contains("Hereonly"));
        assertFalse(csv.contains("Thereonly"));
    }

    @Test
    void aNameThatLooksLikeAFormulaComesBackAsItWasThroughOurOwnImport() {
        UUID centre = ACentre.any().open();
        Someone there = Someone.with(Role.REGISTRAR, centre);
        List<String> names = List.of("=1+1", "\uFF1Dcmd", "@Sara", "-Ali", "+Ali;=x", "O'Brien");
        names.forEach(name -> APerson.called(name).at(centre).registeredBy(there));
        for (String language : List.of("en", "ar", "ckb")) {
            byte[] csv =
                    file(
                                    there,
                                    AnExport.valid()
                                            .at(centre)
                                            .with("byteOrderMark", true)
                                            .openedFor(there, language))
                            .asByteArray();
            assertTrue(new String(csv, StandardCharsets.UTF_8).contains("'=1+1"));
            there.calls()
                    .queryParam("centreId", centre)
                    .queryParam("consentHow", "WRITTEN")
                    .queryParam("consentLanguage", "ar")
                    .contentType("text/csv")
                    .body(csv)
                    .post("/api/v1/participants/imports")
                    .then()
                    .statusCode(201)
                    .body("faultCount", equalTo(0))
                    .body("rowCount", equalTo(names.size()))
                    .body("preview.name.given", hasItems(names.toArray(String[]::new)));
        }
    }

    @Test
    void anXlsxFileHoldsDaysAsDaysAndAHeaderInTheReadersLanguage() throws IOException {
        String sara =
                person(
                        APerson.called("=Sara")
                                .with(
                                        "birthDate",
                                        Map.of(
                                                "precision",
                                                "DAY",
                                                "year",
                                                1996,
                                                "month",
                                                5,
                                                "day",
                                                17)));
        byte[] file =
                file(
                                registrar,
                                AnExport.valid()
                                        .ofPeople(sara)
                                        .with("format", "XLSX")
                                        .openedFor(registrar, "ckb"))
                        .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("ڕێکەوتی لەدایکبوون", rows.get(0).getCellText(4));
            assertEquals(CellType.STRING, rows.get(1).getCell(1).getType());
            assertEquals("=Sara", rows.get(1).getCellText(1));
            assertEquals(
                    LocalDate.of(1996, 5, 17),
                    rows.get(1).getCellAsDate(4).orElseThrow().toLocalDate());
        }
    }

    @Test
    void partsInBothDirectionsKeepTheirPlaces() {
        String mixed = person(APerson.called("Sara").childOf("أحمد", "Hasan"));
        String csv =
                text(
                        file(
                                registrar,
                                AnExport.valid()
                                        .ofPeople(mixed)
                                        .with("columns", List.of("NAME"))
                                        .openedFor(registrar)));
        assertTrue(csv.contains("\u2068Sara\u2069 \u2068أحمد\u2069 \u2068Hasan\u2069"), csv);
    }
}

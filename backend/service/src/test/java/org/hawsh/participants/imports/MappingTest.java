package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.stream.IntStream;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** What the columns of a file are: proposed from their headers, said by a person, remembered for files of that shape. */
@HawshTest
class MappingTest {
    private final AnImport files = AnImport.inKirkuk();

    @Test
    void whatAPersonSaysOfTheColumnsIsRememberedForThatShapeAtThatCentreOnly() {
        String shape = "Who,Son of,Remarks " + System.nanoTime();
        String id =
                files.send((shape + "\nSara,Ahmed,x\n").getBytes(), true)
                        .then()
                        .statusCode(201)
                        .body("stage", equalTo("READ"))
                        .body("columns.field", contains(null, null, null))
                        .body("columns.letter", contains("A", "B", "C"))
                        .body("columns[1].examples", contains("Ahmed"))
                        .extract()
                        .path("id");
        files.readAs(id, columns("GIVEN", "FATHER", null))
                .then()
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("columns.field", contains("given", "father", null))
                .body("preview[0].name.father", equalTo("Ahmed"));
        files.csv(shape.toUpperCase().replace(' ', '_') + "\nAmal,Hasan,y\n")
                .then()
                .body("state", equalTo("CHECKED"))
                .body("reading.columnsSaid", equalTo(true))
                .body("columns.field", contains("given", "father", null));
        AnImport.at(TheCentres.BAGHDAD)
                .csv(shape + "\nAmal,Hasan,y\n")
                .then()
                .body("columns.field", contains(null, null, null))
                .body("faults[0].code", equalTo("column-missing"));
    }

    @Test
    void twoColumnsOfOneMeaningAreDecidedByAPerson() {
        String id =
                files.csv("given,Name,sex\nSara,Sara Ahmed,F\n")
                        .then()
                        .body("faults.code", contains("column-twice"))
                        .extract()
                        .path("id");
        files.readAs(id, columns("GIVEN", "GIVEN", "SEX"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/columns/1"));
        files.readAs(id, columns(null, null, "SEX"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("column-missing"));
        files.readAs(id, columns(null, "GIVEN", "SEX"))
                .then()
                .body("state", equalTo("CHECKED"))
                .body("faults", hasSize(0))
                .body("preview[0].name.given", equalTo("Sara Ahmed"));
    }

    @Test
    void anotherSheetHeaderOrEncodingCanBeChosen() {
        String id =
                files.send("given\nname\nسارة\n".getBytes(), true)
                        .then()
                        .body("reading.headerRow", equalTo(1))
                        .extract()
                        .path("id");
        files.readAs(id, Map.of("headerRow", 2))
                .then()
                .body("stage", equalTo("READ"))
                .body("rowCount", equalTo(1))
                .body("columns.header", contains("name"));
        files.readAs(id, Map.of("encoding", "WINDOWS_1256", "headerRow", 2))
                .then()
                .body("columns[0].examples[0]", equalTo("ط³ط§ط±ط©"));
        files.readAs(id, Map.of("encoding", "UTF_16LE")).then().statusCode(422);
        files.readAs(id, Map.of("sheet", 3)).then().statusCode(422);
        files.readAs(id, Map.of("headerRow", 9))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("header-not-there"));
    }

    private static Map<String, Object> columns(String... fields) {
        return Map.of(
                "columns",
                IntStream.range(0, fields.length)
                        .filter(i -> fields[i] != null)
                        .mapToObj(i -> Map.of("column", i, "field", fields[i]))
                        .toList());
    }
}

package org.hawsh.places.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** The lists as their publishers give them out agree with what ships, and bring the sub-districts. */
@HawshTest
class TheRealListsTest {
    private static final Path FOLDER = Path.of("../../../shared/data/admin");
    private static final String FIRST_DAY = "2019-06-03";

    private final Lists lists = new Lists();

    @Test
    void theListOnHdxIsWhatShips() throws IOException {
        lists.check(FIRST_DAY, real("irq_pcodes_adm1_adm2_hdx.csv"))
                .then()
                .statusCode(201)
                .body("state", equalTo("CHECKED"))
                .body("faults", hasSize(0))
                .body("rowCount", equalTo(119))
                .body("unchanged", equalTo(119))
                .body("preview", hasSize(0));
    }

    @Test
    void theCodListIsWhatShipsAndBringsTheSubDistricts() throws IOException {
        byte[] file = real("cod_admin_list_adm1_adm2_adm3.csv");
        String id =
                lists.check(FIRST_DAY, file)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("CHECKED"))
                        .body("rowCount", equalTo(413))
                        .body("changed", equalTo(0))
                        .body("ended", equalTo(0))
                        .extract()
                        .path("id");
        lists.commit(id).then().statusCode(200).body("state", equalTo("COMMITTED"));
        assertEquals(
                294,
                Databases.count(
                        "select count(*) from place where level = 'SUBDISTRICT' and pcode !~ 'N[89]'"));
        assertEquals(
                4,
                Databases.count(
                        "select count(*) from place where parent_pcode = 'IQG06Q05' and valid_to = '2025-05-04'"),
                "a part of Halabja ended with the district it was in");
        lists.check(FIRST_DAY, file)
                .then()
                .body("unchanged", equalTo(413))
                .body("added", equalTo(0));
    }

    private static byte[] real(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "The public list " + name + " is not here.");
        return Files.readAllBytes(file);
    }
}

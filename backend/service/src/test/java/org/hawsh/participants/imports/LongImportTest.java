package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** A long workbook in the background: how long it takes, what it holds in memory, and what a restart leaves of it. */
@HawshTest
class LongImportTest {
    private static final int ROWS = Sizes.of(3_000, 100_000);

    /** The small size runs beside other work. */
    private static final int MOST_SECONDS = Sizes.of(300, 60);

    private static final String[] SYLLABLES = {
        "با", "دار", "سير", "نو", "هيم", "كا", "رو", "زان", "مي", "را", "شير", "وان", "تا", "لي",
        "جو", "فر"
    };

    private final AnImport files = AnImport.at(TheCentres.NINEWA);

    @Test
    void aHundredThousandRowsAreCheckedAndCommittedInAMinute() throws IOException {
        byte[] workbook = workbook(ROWS);
        long before = people();
        Memory memory = new Memory();
        long start = System.nanoTime();
        String id = files.send(workbook, false).then().statusCode(201).extract().path("id");
        String state = files.stateAtRest(id, 5 * MOST_SECONDS);
        double checked = (System.nanoTime() - start) / 1e9;
        assertEquals("CHECKED", state, files.read(id).asString());
        files.read(id).then().body("rowsDone", equalTo(ROWS)).body("rowCount", equalTo(ROWS));
        int undecided = files.read(id).path("undecidedCount");
        files.decide(id, "DIFFERENT", null);
        long decided = System.nanoTime();
        files.commit(id).then().statusCode(200);
        assertEquals("COMMITTED", files.stateAtRest(id, 5 * MOST_SECONDS));
        double committed = (System.nanoTime() - decided) / 1e9;
        System.out.printf(
                "%,d rows, %,d bytes of XLSX: checked in %.1f s (%d likely duplicates), committed in %.1f s; heap after collection at most %d MB above before%n",
                ROWS, workbook.length, checked, undecided, committed, memory.grown());
        assertEquals(before + ROWS, people());
        assertTrue(checked + committed <= MOST_SECONDS, "took " + (checked + committed) + " s");
    }

    @Test
    void workThatItsNodeDidNotFinishIsTakenUpWhereItStood() throws IOException {
        byte[] workbook = workbook(1_200);
        String id = files.send(workbook, true).then().extract().path("id");
        UUID row = UUID.fromString(id);
        // As a node leaves it that was killed after its first two parts.
        Databases.execute(
                "update participant_import set state = 'CHECKING', asked_by = created_by, rows_done = 1000, attempts = 1,"
                        + " lease_until = now() - interval '1 second' where id = ?",
                row);
        assertEquals("CHECKED", files.stateAtRest(id, 30));
        files.read(id).then().body("rowsDone", equalTo(1_200));
        files.decide(id, "DIFFERENT", null);
        long before = people();
        Databases.execute(
                "update participant_import set state = 'COMMITTING', asked_by = created_by, rows_done = 600, attempts = 1,"
                        + " lease_until = now() - interval '1 second' where id = ?",
                row);
        assertEquals("COMMITTED", files.stateAtRest(id, 30));
        assertEquals(before + 1_200, people());
    }

    @Test
    void whatAWorkerDiesOverAgainAndAgainIsLeftAlone() {
        String id = files.send("given\nSara\n".getBytes(), true).then().extract().path("id");
        Databases.execute(
                "update participant_import set state = 'CHECKING', asked_by = created_by, attempts = 5,"
                        + " lease_until = now() - interval '1 second' where id = ?",
                UUID.fromString(id));
        assertEquals("STOPPED", files.stateAtRest(id, 30));
        files.commit(id).then().statusCode(409);
        files.readAs(
                        id,
                        java.util.Map.of(
                                "columns",
                                java.util.List.of(java.util.Map.of("column", 0, "field", "GIVEN"))))
                .then()
                .body("state", equalTo("CHECKED"));
    }

    @Test
    void aRoleThatWasTakenAwayMeanwhileEndsTheWork() {
        String id = files.send("given\nSara\n".getBytes(), true).then().extract().path("id");
        AnImport others = AnImport.at(TheCentres.NINEWA);
        long before = people();
        files.registrar().losesEveryRole();
        Databases.execute(
                "update participant_import set state = 'COMMITTING', asked_by = created_by where id = ?",
                UUID.fromString(id));
        assertEquals("STOPPED", others.stateAtRest(id, 30));
        assertEquals(before, people());
    }

    private byte[] workbook(int rows) throws IOException {
        Random random = new Random(rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            String[] header = {
                "الاسم", "اسم الأب", "اسم الجد", "اللقب", "الجنس", "تاريخ الميلاد", "ملاحظات"
            };
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            for (int i = 1; i <= rows; i++) {
                for (int part = 0; part < 4; part++) {
                    sheet.value(i, part, name(random));
                }
                sheet.value(i, 4, random.nextBoolean() ? "أنثى" : "ذكر");
                sheet.value(i, 5, 1940 + random.nextInt(60));
                sheet.value(i, 6, "x");
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Names are borne unevenly, as everywhere. */
    private static String name(Random random) {
        double skew = random.nextDouble();
        int number = (int) (4_000 * skew * skew * skew);
        return SYLLABLES[number % 16] + SYLLABLES[number / 16 % 16] + SYLLABLES[number / 256 % 16];
    }

    private static long people() {
        return Databases.count(
                "select count(*) from participant where centre_id = ?", TheCentres.NINEWA);
    }

    /** What is left after each collection: what is really held. */
    private static final class Memory {
        private final long before = held();

        long grown() {
            return Math.max(0, held() - before) >> 20;
        }

        private static long held() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}

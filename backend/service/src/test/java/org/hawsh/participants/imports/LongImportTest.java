package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HeldMemory;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long workbook in the background: how long it takes, what it holds in memory, and what a restart leaves of it. */
@HawshTest
class LongImportTest {
    private static final int FEW = Sizes.of(300, 3_000);
    private static final int MANY = Sizes.of(3_000, 100_000);

    private static final int MOST_SECONDS = 60;

    /**
     * Flat: the rows themselves pass by. What stays of each is the file as it came and some forty bytes, to compare it with those that
     * follow; the rest is what is at work at any moment.
     */
    private static final long MOST_GROWN = 24 << 20;

    /** Few rows are done in four seconds, many in fifty: what is held of either is seen in as many looks. */
    private static final Duration OFTEN_OF_FEW = Duration.ofMillis(250);

    private static final Duration OFTEN_OF_MANY = Duration.ofSeconds(3);

    private static final String[] SYLLABLES = {
        "با", "دار", "سير", "نو", "هيم", "كا", "رو", "زان", "مي", "را", "شير", "وان", "تا", "لي",
        "جو", "فر"
    };
    private static final int NAMES = SYLLABLES.length * SYLLABLES.length * SYLLABLES.length;

    private final AnImport files = AnImport.at(TheCentres.NINEWA);

    @Test
    void aHundredThousandRowsAreCheckedAndCommittedInAMinuteAndInFlatMemory(@TempDir Path folder)
            throws IOException {
        // Every name is known and every class loaded: what is measured is the file.
        measured(folder, NAMES / 4, everyName());
        Measured few = measured(folder, FEW, unevenly());
        Measured many = measured(folder, MANY, unevenly());
        assertTrue(many.seconds() <= MOST_SECONDS, "took " + many.seconds() + " s");
        long grown = many.grownBytes() - few.grownBytes();
        assertTrue(grown <= MOST_GROWN, "held %,d bytes more than for few".formatted(grown));
    }

    private Measured measured(Path folder, int rows, IntSupplier names) throws IOException {
        Path workbook = workbook(folder.resolve(rows + ".xlsx"), rows, names);
        long before = people();
        try (HeldMemory memory = HeldMemory.watch(rows == MANY ? OFTEN_OF_MANY : OFTEN_OF_FEW)) {
            long start = System.nanoTime();
            String id =
                    files.send(Files.readAllBytes(workbook), false)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            double arrived = secondsSince(start);
            assertEquals(
                    "CHECKED", files.stateAtRest(id, 5 * MOST_SECONDS), files.read(id).asString());
            double checked = secondsSince(start);
            files.read(id).then().body("rowsDone", equalTo(rows)).body("rowCount", equalTo(rows));
            int undecided = files.read(id).path("undecidedCount");
            files.decide(id, "DIFFERENT", null);
            long decided = System.nanoTime();
            files.commit(id).then().statusCode(200);
            double learned = untilTheFirstIsRegistered(id, decided);
            assertEquals("COMMITTED", files.stateAtRest(id, 5 * MOST_SECONDS));
            double committed = secondsSince(decided);
            assertEquals(before + rows, people());
            long grown = memory.mostGrown();
            System.out.printf(
                    "%,d rows, %,d bytes of XLSX: answered after %.1f s, checked after %.1f s (%d likely duplicates);"
                            + " committed in %.1f s, of which %.1f s went by before the first row; the service held at most %d MB more"
                            + " than before%n",
                    rows,
                    Files.size(workbook),
                    arrived,
                    checked,
                    undecided,
                    committed,
                    learned,
                    grown >> 20);
            return new Measured(checked + committed, grown);
        }
    }

    /** The names are learned first, in a going through of their own. */
    private double untilTheFirstIsRegistered(String id, long since) {
        while (files.read(id).path("stage").equals("COMMITTING")
                && files.read(id).<Integer>path("rowsDone") == 0) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return secondsSince(since);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Measured(double seconds, long grownBytes) {}

    @Test
    void workThatItsNodeDidNotFinishIsTakenUpWhereItStood(@TempDir Path folder) throws IOException {
        Path workbook = workbook(folder.resolve("a.xlsx"), 1_200, unevenly());
        String id = files.send(Files.readAllBytes(workbook), true).then().extract().path("id");
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
        files.readAs(id, Map.of("columns", List.of(Map.of("column", 0, "field", "GIVEN"))))
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

    private static Path workbook(Path file, int rows, IntSupplier names) throws IOException {
        Random random = new Random(rows);
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            String[] header = {
                "الاسم", "اسم الأب", "اسم الجد", "اللقب", "الجنس", "تاريخ الميلاد", "ملاحظات"
            };
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            for (int i = 1; i <= rows; i++) {
                for (int part = 0; part < 4; part++) {
                    sheet.value(i, part, name(names.getAsInt()));
                }
                sheet.value(i, 4, random.nextBoolean() ? "أنثى" : "ذكر");
                sheet.value(i, 5, 1940 + random.nextInt(60));
                sheet.value(i, 6, "x");
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static IntSupplier everyName() {
        AtomicInteger next = new AtomicInteger();
        return () -> next.getAndIncrement() % NAMES;
    }

    /** Names are borne unevenly, as everywhere. */
    private static IntSupplier unevenly() {
        Random random = new Random(7);
        return () -> (int) (NAMES * Math.pow(random.nextDouble(), 3));
    }

    private static String name(int number) {
        return SYLLABLES[number % 16] + SYLLABLES[number / 16 % 16] + SYLLABLES[number / 256 % 16];
    }

    private static long people() {
        return Databases.count(
                "select count(*) from participant where centre_id = ?", TheCentres.NINEWA);
    }
}

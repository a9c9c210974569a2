package org.hawsh.grants.ledger;

import static org.hawsh.platform.values.Money.Currency.IQD;
import static org.hawsh.platform.values.Money.Currency.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hawsh.access.OnBehalf;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor takes away, and reads with programs of their own. */
@HawshTest
class JournalTest {
    @Inject Ledger ledger;
    @Inject OnBehalf behalf;
    @TempDir Path folder;

    private ALedger at;

    @BeforeEach
    void muchHappened() {
        at = ALedger.of(ledger, behalf);
        Fund fund = at.fundWith("5000.55", USD);
        at.act(
                () ->
                        ledger.exchange(
                                fund,
                                new Exchange(
                                        ALedger.entry("1000", USD).amount(),
                                        ALedger.entry("1305000", IQD).amount(),
                                        new BigDecimal("1310.5"),
                                        ALedger.today(),
                                        "Central Bank; of Iraq",
                                        ALedger.today(),
                                        "In two lines;\nwith | signs")));
        UUID grant = at.grantWith(fund, "2500000", IQD);
        UUID box = UUID.randomUUID();
        at.act(() -> ledger.draw(fund, grant, box, ALedger.entry("250000", IQD)));
        UUID paid =
                at.act(
                        () ->
                                ledger.pay(
                                        fund,
                                        grant,
                                        at.by(Means.CASH, box, UUID.randomUUID()),
                                        ALedger.entry("250000", IQD)));
        at.act(() -> ledger.reverse(at.centre, paid, "دەستەکە داخرابوو"));
        at.act(
                () ->
                        ledger.receive(
                                fund, ALedger.entry("0.05", USD, ALedger.today().minusDays(9))));
    }

    @Test
    void aJournalPassesTheChecksOfHledgerAndOneCentIsSeen() throws Exception {
        Assumptions.assumeTrue(
                hledger("--version") == 0, "hledger is not installed: apt-get install hledger");
        String journal = journal();
        assertEquals(0, check(journal), said());
        assertTrue(journal.contains("5000.60 USD"), "the sum of both receipts is asserted");
        String more = journal.replaceFirst("-5000\\.55 USD =", "-5000.56 USD =");
        assertTrue(check(more) != 0, "a planted cent is seen");
        String both = more.replaceFirst("(contribution:\\S+  )5000\\.55 USD =", "$15000.56 USD =");
        assertTrue(check(both) != 0, "a cent planted on both sides is seen by what is asserted");
        assertTrue(said().contains("assertion"), said());
        int last = journal.lastIndexOf("\n\n");
        assertEquals(0, check(journal.substring(0, last + 1)), said());
        int first = journal.indexOf("\n\n");
        int second = journal.indexOf("\n\n", first + 1);
        assertTrue(
                check(journal.substring(0, first) + journal.substring(second)) != 0,
                "a transaction that was left out is seen");
    }

    @Test
    void aWorkbookHasARowForEachPostingAndItsLastBalancesAreThoseStored() throws IOException {
        byte[] file =
                at.payer
                        .calls()
                        .get("/api/v1/centres/" + at.centre + "/ledger/workbook")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(
                    Databases.count(
                            "select count(*) from ledger_posting where centre_id = ?", at.centre),
                    rows.size() - 1);
            BigDecimal sum =
                    rows.stream()
                            .skip(1)
                            .map(row -> row.getCellAsNumber(6).orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.signum(), "what is taken is what is given");
            assertEquals("balance", rows.get(0).getCellText(7));
        }
    }

    @Test
    void takingTheLedgerAwayIsWrittenDown() {
        journal();
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and entity = 'ledger_book' and action = 'TAKE_AWAY'",
                        at.payer.subject()));
    }

    private String journal() {
        return at.payer
                .calls()
                .get("/api/v1/centres/" + at.centre + "/ledger/journal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int check(String journal) throws Exception {
        Path file = Files.writeString(folder.resolve("ledger.journal"), journal);
        return hledger("-f", file.toString(), "check", "--strict");
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /** How it ended; less than zero where there is no such program. */
    private int hledger(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("hledger"));
        command.addAll(List.of(arguments));
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile());
        program.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process running = program.start();
            assertTrue(running.waitFor(30, TimeUnit.SECONDS), "hledger ends");
            return running.exitValue();
        } catch (IOException e) {
            return -1;
        }
    }
}

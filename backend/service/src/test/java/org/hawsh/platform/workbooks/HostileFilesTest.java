package org.hawsh.platform.workbooks;

import static org.hawsh.testing.AWorkbook.row;
import static org.hawsh.testing.AWorkbook.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Messages;
import org.hawsh.testing.AWorkbook;
import org.junit.jupiter.api.Test;

/** Files that are built to exhaust their reader are refused, each within two seconds and without much memory. */
class HostileFilesTest {
    private static final long MOST_MILLISECONDS = 2_000;
    private static final long MOST_MEGABYTES = 96;

    @Test
    void aBombIsRefused() {
        refused("zip-bomb", AWorkbook.of(row(1, "a")).with("xl/media/a.bin", new byte[200 << 20]));
        refused("zip-bomb", AWorkbook.of("<row r=\"1\">" + "<c/>".repeat(30 << 20) + "</row>"));
    }

    @Test
    void manyPartsAreRefused() {
        AWorkbook many = AWorkbook.of(row(1, "a"));
        for (int i = 0; i < 20_000; i++) {
            many.with("xl/part" + i + ".xml", "<a/>");
        }
        refused("zip-entries", many);
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreRefused() {
        for (String name :
                new String[] {"../evil.xml", "xl/../../evil", "/etc/passwd", "c:\\evil"}) {
            refused("zip-odd", AWorkbook.of(row(1, "a")).with(name, "x"));
        }
    }

    @Test
    void entitiesAreRefusedBeforeTheyGrow() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
        refused("xml-entities", AWorkbook.of(row(1, "a")).with("xl/sharedStrings.xml", laughs));
        refused(
                "xml-entities",
                AWorkbook.of(row(1, "a"))
                        .with(
                                "docProps/app.xml",
                                "<!DOCTYPE x [<!ENTITY big \""
                                        + "A".repeat(100_000)
                                        + "\">]><x>"
                                        + "&big;".repeat(100_000)
                                        + "</x>"));
        refused(
                "xml-entities",
                AWorkbook.of(row(1, "a"))
                        .with(
                                "xl/theme/theme1.xml",
                                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"));
    }

    @Test
    void depthLengthAndManyAttributesAreRefused() {
        refused("xml-broken", AWorkbook.of("<row r=\"1\">" + "<c>".repeat(2_000_000)));
        refused(
                "xml-broken",
                AWorkbook.of("<row r=\"1\">" + text("A1", "é".repeat(1_000_000)) + "</row>"));
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        refused("xml-broken", AWorkbook.of("<row r=\"1\"" + attributes + "/>"));
    }

    @Test
    void sixteenThousandColumnsAreRefusedAndEmptyOnesAreNot() {
        StringBuilder wide = new StringBuilder("<row r=\"1\">");
        StringBuilder formatted = new StringBuilder("<row r=\"1\">" + text("A1", "given"));
        for (int i = 1; i < Columns.MOST; i++) {
            wide.append("<c r=\"%s1\"><v>1</v></c>".formatted(Columns.letters(i)));
            formatted.append("<c r=\"%s1\" s=\"1\"/>".formatted(Columns.letters(i)));
        }
        refused("too-many-columns", AWorkbook.of(wide + "</row>"));
        assertEquals(
                1,
                TableFile.of(AWorkbook.of(formatted + "</row>").bytes(), null)
                        .sheets()
                        .get(0)
                        .rows());
        refused("too-many-columns", ("x,".repeat(16_000) + "x\n").getBytes());
    }

    @Test
    void moreRowsThanAreTakenAreRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= TableFile.MOST_ROWS + 2; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\"><v>")
                    .append(i * 7919L % 100_003)
                    .append("</v></c></row>");
        }
        refused("too-many-rows", AWorkbook.of(rows.toString()));
        refused("too-many-rows", "Sara\n".repeat(TableFile.MOST_ROWS + 2).getBytes());
        assertThrows(
                ImportTooLarge.class, () -> TableFile.of(new byte[TableFile.MOST_BYTES + 1], null));
    }

    @Test
    void whatIsNoTableSaysWhatToDo() {
        refused("file-empty", new byte[0]);
        refused("file-empty", " \n,,\n".getBytes());
        refused("file-empty", AWorkbook.of(""));
        refused("not-csv", "given\n\"open".getBytes());
        refused("not-xlsx", "PK\3\4 and no archive".getBytes());
        refused("file-xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        String merged = "<mergeCell ref=\"A1:B2\"/>".repeat(20_000);
        refused(
                "too-many-merged",
                AWorkbook.of("")
                        .withSheet("x", row(1, "a"), "<mergeCells>" + merged + "</mergeCells>"));
        byte[] arabic = "سارة\n".getBytes(Charset.forName("windows-1256"));
        ImportUnreadable chosen =
                assertThrows(
                        ImportUnreadable.class, () -> TableFile.of(arabic, TextEncoding.UTF_8));
        assertEquals("not-this-encoding", chosen.faults().get(0).code());
        isSaidInThreeLanguages(chosen);
    }

    private static void refused(String code, AWorkbook workbook) {
        refused(code, workbook.bytes());
    }

    private static void refused(String code, byte[] file) {
        System.gc();
        long before = peak(true);
        long start = System.nanoTime();
        ImportUnreadable refusal =
                assertThrows(ImportUnreadable.class, () -> TableFile.of(file, null), code);
        long took = (System.nanoTime() - start) / 1_000_000;
        long grown = (peak(false) - before) >> 20;
        assertEquals(code, refusal.faults().get(0).code());
        System.out.printf(
                "%s (%,d bytes): refused in %d ms, heap grew by at most %d MB%n",
                code, file.length, took, grown);
        assertTrue(took < MOST_MILLISECONDS, code + " took " + took + " ms");
        assertTrue(grown < MOST_MEGABYTES, code + " needed " + grown + " MB");
        isSaidInThreeLanguages(refusal);
    }

    private static void isSaidInThreeLanguages(ImportUnreadable refusal) {
        Set<String> said = new HashSet<>();
        for (Language language : Language.values()) {
            String remedy = refusal.faults().get(0).remedy(Messages.in(language));
            assertFalse(remedy.isBlank());
            said.add(remedy);
        }
        assertEquals(3, said.size(), "in three languages: " + said);
    }

    /** Of the whole heap, garbage included: the bound on what a reader can have held. */
    private static long peak(boolean fresh) {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                if (fresh) {
                    pool.resetPeakUsage();
                }
                bytes += pool.getPeakUsage().getUsed();
            }
        }
        return bytes;
    }
}

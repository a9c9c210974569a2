package org.hawsh.grants.ledger.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.workbooks.TableFormat;
import org.hawsh.platform.workbooks.TableWriter;
import org.hawsh.platform.workbooks.TableWriter.Cell;

/** The ledger as a table: one row a posting. Its headers are for programs, the same in each language. */
final class LedgerWorkbook {
    private static final List<String> HEADER =
            List.of(
                    "effective_on",
                    "entered_at",
                    "kind",
                    "text",
                    "account",
                    "currency",
                    "amount",
                    "balance",
                    "contribution",
                    "call",
                    "grant",
                    "cash_box",
                    "moved_from",
                    "reserved_until",
                    "rate",
                    "rate_on",
                    "rate_source",
                    "means",
                    "cost_line",
                    "entered_by",
                    "asked_by",
                    "approved_by",
                    "paid_by",
                    "about",
                    "reverses",
                    "transaction");

    private LedgerWorkbook() {}

    static void write(List<JournalLine> lines, Language language, OutputStream out)
            throws IOException {
        try (TableWriter table = TableWriter.to(out, TableFormat.XLSX, language, false)) {
            table.row(HEADER.stream().map(Cell::of).toList());
            for (JournalLine line : lines) {
                table.row(cells(line));
            }
        }
    }

    private static List<Cell> cells(JournalLine line) {
        return List.of(
                Cell.of(line.effectiveOn()),
                text(line.enteredAt()),
                text(line.kind()),
                Cell.of(line.text()),
                Cell.of(word(line.accountKind())),
                text(line.currency()),
                Cell.of(line.amount()),
                Cell.of(line.balance()),
                text(line.contributionId()),
                text(line.callId()),
                text(line.grantId()),
                text(line.cashBoxId()),
                Cell.of(line.movedFrom()),
                Cell.of(line.reservedUntil()),
                Cell.of(line.rate()),
                Cell.of(line.rateOn()),
                Cell.of(line.rateSource()),
                text(line.means()),
                text(line.costLineId()),
                text(line.enteredBy()),
                text(line.askedBy()),
                text(line.approvedBy()),
                text(line.paidBy()),
                text(line.aboutId()),
                text(line.reverses()),
                text(line.id()));
    }

    /** As an account is called in both files: {@code cash-box}. */
    static String word(AccountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cell text(Object value) {
        return value == null ? Cell.EMPTY : Cell.of(value.toString());
    }
}

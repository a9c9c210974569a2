package org.hawsh.grants.ledger.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.grants.ledger.Amounts;
import org.hawsh.platform.values.Money.Currency;

/**
 * The ledger in the syntax of hledger (hledger.org, "Journal format"): accounts and commodities are declared, and each posting asserts the
 * balance of its account after it, so that {@code hledger check --strict} sees whatever was added, left out or changed.
 */
final class PlainTextJournal {
    private final List<JournalLine> lines;

    PlainTextJournal(List<JournalLine> lines) {
        this.lines = lines;
    }

    void writeTo(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Currency currency : Currency.values()) {
            int digits = Amounts.digits(currency);
            text.append("commodity 1000.").append("0".repeat(digits));
            text.append(' ').append(currency).append('\n');
        }
        lines.stream()
                .map(PlainTextJournal::account)
                .distinct()
                .sorted()
                .forEach(account -> text.append("account ").append(account).append('\n'));
        UUID last = null;
        for (JournalLine line : lines) {
            if (!line.id().equals(last)) {
                last = line.id();
                begin(line, text);
            }
            post(line, text);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void begin(JournalLine line, StringBuilder text) {
        text.append('\n').append(line.effectiveOn()).append(" (").append(line.id()).append(") ");
        text.append(line.kind());
        if (line.text() != null) {
            text.append(": ").append(plain(line.text()));
        }
        text.append('\n');
        note(text, "entered", line.enteredAt());
        note(text, "by", line.enteredBy());
        note(text, "about", line.aboutId());
        note(text, "reverses", line.reverses());
        note(text, "moved-from", line.movedFrom());
        note(text, "reserved-until", line.reservedUntil());
        note(text, "rate", line.rate() == null ? null : line.rate().toPlainString());
        note(text, "rate-on", line.rateOn());
        note(text, "rate-source", line.rateSource() == null ? null : plain(line.rateSource()));
        note(text, "means", line.means());
        note(text, "cost-line", line.costLineId());
        note(text, "asked-by", line.askedBy());
        note(text, "approved-by", line.approvedBy());
        note(text, "paid-by", line.paidBy());
    }

    private static void note(StringBuilder text, String tag, Object value) {
        if (value != null) {
            text.append("    ; ").append(tag).append(": ").append(value).append('\n');
        }
    }

    private static void post(JournalLine line, StringBuilder text) {
        text.append("    ").append(account(line)).append("  ");
        text.append(line.writtenAmount()).append(' ').append(line.currency());
        text.append(" = ").append(line.writtenBalance()).append(' ').append(line.currency());
        text.append('\n');
    }

    /** {@code grant:<contribution>:<initiative>}: the kind, whose money it is and what it is for. */
    private static String account(JournalLine line) {
        return Stream.concat(
                        Stream.of(LedgerWorkbook.word(line.accountKind())),
                        Stream.of(
                                        line.contributionId(),
                                        line.callId(),
                                        line.grantId(),
                                        line.cashBoxId())
                                .filter(Objects::nonNull)
                                .map(UUID::toString))
                .collect(Collectors.joining(":"));
    }

    /** A line has no end in the middle, and no comment or second name begins in it. */
    private static String plain(String text) {
        return text.replace('\n', ' ').replace(';', ',').replace('|', '/').strip();
    }
}

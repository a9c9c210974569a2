package org.hawsh.grants.ledger.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.Records;

/** The whole ledger of a centre, as it stands. */
@ApplicationScoped
@Transactional
class JournalService {
    private final JournalRepository lines;
    private final Centres centres;
    private final Records records;
    private final Request request;

    JournalService(JournalRepository lines, Centres centres, Records records, Request request) {
        this.lines = lines;
        this.centres = centres;
        this.records = records;
        this.request = request;
    }

    Taken take(UUID centre) {
        centres.require(centre, Permissions.LEDGER_READ);
        records.done(JournalSheet.BOOK.did("TAKE_AWAY", centre, centre));
        return new Taken(
                "ledger-%s-%s".formatted(centres.codeOf(centre), centres.todayAt(centre)),
                lines.linesOf(centre),
                request.language());
    }

    /**
     * What was read at once, and is written without a connection.
     *
     * @param name of the file, without its ending
     */
    record Taken(String name, List<JournalLine> lines, Language language) {
        void writeText(OutputStream out) throws IOException {
            new PlainTextJournal(lines).writeTo(out);
        }

        void writeWorkbook(OutputStream out) throws IOException {
            LedgerWorkbook.write(lines, language, out);
        }
    }
}

package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.work.files.ReceivedFiles;
import org.hawsh.work.records.Records;

/** The rows that want mending as a table of their own: mended there, they can be brought in like any file. */
@ApplicationScoped
class FaultyRowsService {
    /** What a spreadsheet would take for a formula; what our reader takes back. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ParticipantImportRepository imports;
    private final ReceivedFiles files;
    private final ImportFaults faults;
    private final SealedJson sealed;
    private final CurrentUser user;
    private final Records records;

    FaultyRowsService(
            ParticipantImportRepository imports,
            ReceivedFiles files,
            ImportFaults faults,
            SealedJson sealed,
            CurrentUser user,
            Records records) {
        this.imports = imports;
        this.files = files;
        this.faults = faults;
        this.sealed = sealed;
        this.user = user;
        this.records = records;
    }

    @Transactional
    String csv(UUID id, Messages messages) {
        ParticipantImport kept =
                imports.find(id, user.centresWith(Permissions.PARTICIPANT_IMPORT))
                        .orElseThrow(NotFound::new);
        TableFile file = TableFile.of(files.open(kept), kept.reading().encoding());
        List<String> header =
                sealed.open(kept.sealedLook(), kept.place(), ImportLook.class).header();
        Map<Integer, String> remedies = remedies(id, messages);
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        line(csv, header, header.size(), messages.text("import.what-to-mend"));
        file.read(
                kept.reading().sheet(),
                row -> {
                    String remedy = remedies.get(row.number());
                    if (remedy != null && row.number() > kept.reading().headerRow()) {
                        line(csv, row.cells(), header.size(), remedy);
                    }
                });
        records.done(ImportSheet.IMPORT.did("DOWNLOAD_FAULTY_ROWS", id, kept.centreId()));
        return csv.toString();
    }

    private Map<Integer, String> remedies(UUID id, Messages messages) {
        return faults.first(id, ImportFaults.MOST_KEPT).stream()
                .collect(
                        Collectors.toMap(
                                RowFault::row,
                                fault -> remedy(fault, messages),
                                (one, other) -> one + " · " + other,
                                LinkedHashMap::new));
    }

    private static String remedy(RowFault fault, Messages messages) {
        String remedy = fault.fault().remedy(messages);
        return fault.column().isEmpty() ? remedy : fault.column() + ": " + remedy;
    }

    private static void line(StringBuilder csv, List<String> cells, int width, String last) {
        for (int i = 0; i < width; i++) {
            csv.append(quoted(i < cells.size() ? cells.get(i) : "")).append(',');
        }
        csv.append(quoted(last)).append("\r\n");
    }

    private static String quoted(String cell) {
        String guarded = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}

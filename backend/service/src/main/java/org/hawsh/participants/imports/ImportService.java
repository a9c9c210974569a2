package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.imports.rows.ImportDefaults;
import org.hawsh.participants.imports.rows.ImportField;
import org.hawsh.participants.imports.rows.ImportReading;
import org.hawsh.participants.imports.rows.Meanings;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.work.files.ReceivedFiles;
import org.hawsh.work.records.Records;

/** Takes files in, says how they are read, and asks for their check and their commit. */
@ApplicationScoped
@Transactional
class ImportService {
    private static final int FAULTS_SHOWN = 500;

    private final ParticipantImportRepository imports;
    private final ReceivedFiles files;
    private final ImportFaults faults;
    private final ImportDoubts doubts;
    private final ImportMappings mappings;
    private final ImportPreview preview;
    private final SealedJson sealed;
    private final CurrentUser user;
    private final Records records;

    ImportService(
            ParticipantImportRepository imports,
            ReceivedFiles files,
            ImportFaults faults,
            ImportDoubts doubts,
            ImportMappings mappings,
            ImportPreview preview,
            SealedJson sealed,
            CurrentUser user,
            Records records) {
        this.imports = imports;
        this.files = files;
        this.faults = faults;
        this.doubts = doubts;
        this.mappings = mappings;
        this.preview = preview;
        this.sealed = sealed;
        this.user = user;
        this.records = records;
    }

    /** @param waits whether somebody wants to say how it is read before it is checked */
    ParticipantImport receive(
            UUID centreId, ImportDefaults defaults, byte[] content, boolean waits) {
        user.centresWith(Permissions.PARTICIPANT_IMPORT, centreId);
        TableFile file = TableFile.of(content, null);
        ImportLook.Proposed proposed = remembered(centreId, ImportLook.of(file, null, null));
        UUID blob = files.keep(centreId, content);
        ParticipantImport arrived = new ParticipantImport(centreId, defaults, blob, user.subject());
        readAs(arrived, proposed);
        if (!waits) {
            arrived.check(user.subject());
        }
        imports.persist(arrived);
        records.done(ImportSheet.IMPORT.did("RECEIVE_IMPORT", arrived.id(), centreId));
        return arrived;
    }

    /** Reads the file as somebody says. With the columns said the check begins; without, they are proposed anew. */
    ParticipantImport readAs(UUID id, ReadImportAs wish) {
        ParticipantImport kept = imports.findAndLock(id, scope()).orElseThrow(NotFound::new);
        TableFile file = TableFile.of(files.open(kept), wish.encoding());
        ImportLook.Proposed found = ImportLook.of(file, wish.sheet(), wish.headerRow());
        if (wish.columns() == null) {
            readAs(kept, remembered(kept.centreId(), found));
            return kept;
        }
        ImportReading said = said(found, wish.columns());
        List<Meanings.Meaning> meanings = wish.meanings();
        readAs(kept, new ImportLook.Proposed(found.look().meaning(meanings), said));
        mappings.remember(kept.centreId(), found.look().header(), said, meanings, user.subject());
        faults.forget(id);
        doubts.forget(id);
        kept.check(user.subject());
        return kept;
    }

    ImportReport read(UUID id) {
        ParticipantImport kept = imports.find(id, scope()).orElseThrow(NotFound::new);
        if (kept.stage().isOver()) {
            return new ImportReport(kept, null, List.of(), List.of(), List.of(), 0, 0);
        }
        kept.blobId();
        ImportLook look = sealed.open(kept.sealedLook(), kept.place(), ImportLook.class);
        return new ImportReport(
                kept,
                look,
                preview.of(kept, look),
                faults.kinds(id),
                faults.first(id, FAULTS_SHOWN),
                doubts.undecided(id),
                doubts.rowsDecided(id, ImportDoubts.Decision.SAME).size());
    }

    /** Asks for all people of the file to be registered. A repeated request finds it begun or done. */
    ImportStage commit(UUID id, boolean leaveOutFaulty) {
        ParticipantImport kept = imports.findAndLock(id, scope()).orElseThrow(NotFound::new);
        if (!kept.stage().isOver()) {
            kept.blobId();
        }
        kept.commit(user.subject(), doubts.undecided(id), leaveOutFaulty);
        return kept.stage();
    }

    private void readAs(ParticipantImport kept, ImportLook.Proposed proposed) {
        kept.readAs(
                proposed.reading(),
                proposed.look().rowCount(),
                sealed.seal(proposed.look(), kept.place()));
    }

    private ImportLook.Proposed remembered(UUID centreId, ImportLook.Proposed found) {
        ImportReading proposed = found.reading();
        return mappings.of(centreId, found.look().header())
                .map(
                        mapping ->
                                new ImportLook.Proposed(
                                        found.look().meaning(mapping.meanings()),
                                        new ImportReading(
                                                proposed.sheet(),
                                                proposed.encoding(),
                                                proposed.headerRow(),
                                                mapping.fields(),
                                                true)))
                .orElse(found);
    }

    private static ImportReading said(
            ImportLook.Proposed found, List<ReadImportAs.ImportedColumn> columns) {
        ImportField[] fields = new ImportField[found.look().header().size()];
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (int i = 0; i < columns.size(); i++) {
            ReadImportAs.ImportedColumn said = columns.get(i);
            String pointer = "/columns/" + i;
            if (said.column() >= fields.length) {
                ValidationFailed.ifAny(
                        List.of(Fault.at(pointer + "/column", "too-large", fields.length - 1)));
            }
            if (fields[said.column()] != null || !seen.add(said.field())) {
                ValidationFailed.ifAny(List.of(Fault.at(pointer, "column-twice")));
            }
            fields[said.column()] = said.field();
        }
        if (!seen.contains(ImportField.GIVEN) && !seen.contains(ImportField.WHOLE_NAME)) {
            ValidationFailed.ifAny(List.of(Fault.at("/columns", "column-missing")));
        }
        ImportReading reading = found.reading();
        return new ImportReading(
                reading.sheet(),
                reading.encoding(),
                reading.headerRow(),
                Arrays.asList(fields),
                true);
    }

    private Set<UUID> scope() {
        return user.centresWith(Permissions.PARTICIPANT_IMPORT);
    }

    /** @param look null once it is committed and dropped */
    record ImportReport(
            ParticipantImport kept,
            ImportLook look,
            List<RegisterParticipant> preview,
            List<ImportFaults.Kind> kinds,
            List<RowFault> faults,
            long undecided,
            int same) {}
}

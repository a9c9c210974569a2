package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.Registration;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.NotFound;
import org.hawsh.platform.Sealer;
import org.hawsh.platform.sheets.ImportHasFaults;
import org.hawsh.platform.sheets.SheetTable;

/** Checks files and commits them. */
@ApplicationScoped
class ImportService {
    private final ParticipantImportRepository imports;
    private final Registration registration;
    private final Centres centres;
    private final Sealer sealer;
    private final CurrentUser user;
    private final AuditTrail audit;

    ImportService(
            ParticipantImportRepository imports,
            Registration registration,
            Centres centres,
            Sealer sealer,
            CurrentUser user,
            AuditTrail audit) {
        this.imports = imports;
        this.registration = registration;
        this.centres = centres;
        this.sealer = sealer;
        this.user = user;
        this.audit = audit;
    }

    /** Checks everything and registers nobody. */
    @Transactional
    ImportReport check(UUID centreId, ImportDefaults defaults, byte[] content) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_IMPORT, centreId);
        imports.dropExpiredFiles(scope);
        ImportCheck.Checked checked = check(content, centreId, defaults);
        ParticipantImport kept =
                ParticipantImport.checked(
                        centreId,
                        defaults,
                        checked.rowCount(),
                        checked.faults().size(),
                        user.subject());
        kept.keep(sealer.seal(content, kept.place()));
        imports.persist(kept);
        audit.record(Act.of("CHECK_IMPORT", "participant_import", kept.id()).at(centreId));
        return new ImportReport(kept, checked);
    }

    /** What the check found, as long as the file is kept. */
    @Transactional
    ImportReport read(UUID id) {
        ParticipantImport kept = imports.find(id, scope()).orElseThrow(NotFound::new);
        return new ImportReport(kept, kept.isCommitted() ? null : checkAgain(kept));
    }

    /** Registers all people of the file, or none. A repeated commit finds it done. */
    @Transactional
    ImportReport commit(UUID id) {
        ParticipantImport kept = imports.findAndLock(id, scope()).orElseThrow(NotFound::new);
        if (kept.isCommitted()) {
            return new ImportReport(kept, null);
        }
        ImportCheck.Checked checked = checkAgain(kept);
        if (kept.isFaulty() || !checked.faults().isEmpty()) {
            throw new ImportHasFaults();
        }
        registration.registerAll(kept.centreId(), checked.people());
        kept.commit();
        audit.record(Act.of("COMMIT_IMPORT", "participant_import", id).at(kept.centreId()));
        return new ImportReport(kept, null);
    }

    private ImportCheck.Checked checkAgain(ParticipantImport kept) {
        byte[] content = sealer.open(kept.sealedFile(), kept.place()).orElseThrow(NotFound::new);
        return check(content, kept.centreId(), kept.defaults());
    }

    private ImportCheck.Checked check(byte[] content, UUID centreId, ImportDefaults defaults) {
        return ImportCheck.of(
                SheetTable.read(content, header -> ImportField.of(header).isPresent()),
                centreId,
                centres.todayAt(centreId),
                defaults,
                registration::faults);
    }

    private Set<UUID> scope() {
        return user.centresWith(Permissions.PARTICIPANT_IMPORT);
    }

    /** @param checked what the file holds; null once it is committed and dropped */
    record ImportReport(ParticipantImport kept, ImportCheck.Checked checked) {}
}

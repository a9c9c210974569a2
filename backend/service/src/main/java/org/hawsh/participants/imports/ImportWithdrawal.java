package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.imports.ImportPeople.InUse;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/**
 * Takes an import back: everybody it registered leaves the register in one transaction, or nobody does. Other files of the centre
 * that wait are checked anew where they were compared with one of them.
 */
@ApplicationScoped
class ImportWithdrawal {
    private static final int MOST_NAMED = 10;

    private final ParticipantImportRepository imports;
    private final ImportPeople people;
    private final ImportFaults faults;
    private final ImportDoubts doubts;
    private final EntityManager database;
    private final CurrentUser user;
    private final Records records;

    ImportWithdrawal(
            ParticipantImportRepository imports,
            ImportPeople people,
            ImportFaults faults,
            ImportDoubts doubts,
            EntityManager database,
            CurrentUser user,
            Records records) {
        this.imports = imports;
        this.people = people;
        this.faults = faults;
        this.doubts = doubts;
        this.database = database;
        this.user = user;
        this.records = records;
    }

    /** A repeated request finds it done. */
    @Transactional
    void takeBack(UUID id) {
        ParticipantImport kept =
                imports.findAndLock(id, user.centresWith(Permissions.PARTICIPANT_IMPORT))
                        .orElseThrow(NotFound::new);
        if (kept.stage() == ImportStage.WITHDRAWN) {
            return;
        }
        kept.mayBeWithdrawn();
        // None of them begins meanwhile, so that none compares with people who are just leaving.
        List<ParticipantImport> waiting = imports.waitingAndLock(kept.centreId());
        if (waiting.stream().anyMatch(other -> other.stage().isAtWork())) {
            throw NotWithdrawn.anotherAtWork();
        }
        List<UUID> registered = people.registeredBy(id);
        List<InUse> inUse = people.remove(id, registered, MOST_NAMED);
        if (!inUse.isEmpty()) {
            throw NotWithdrawn.inUse(inUse);
        }
        kept.withdraw(user.subject());
        waiting.stream()
                .filter(other -> doubts.name(other.id(), registered))
                .forEach(this::checkAnew);
        database.flush();
        records.shown(ImportSheet.IMPORT.did("WITHDRAW_IMPORT", id, kept.centreId()), registered);
    }

    private void checkAnew(ParticipantImport other) {
        faults.forget(other.id());
        doubts.forget(other.id());
        other.check(user.subject());
    }
}

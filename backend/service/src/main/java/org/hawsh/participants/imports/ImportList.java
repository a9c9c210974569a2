package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;

/** The files of a centre: what waits for somebody, what is at work and what has come into the register, by whom. */
@ApplicationScoped
class ImportList {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final ParticipantImportRepository imports;
    private final ImportDoubts doubts;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Cursors cursors;

    ImportList(
            ParticipantImportRepository imports,
            ImportDoubts doubts,
            Accounts accounts,
            CurrentUser user,
            Cursors cursors) {
        this.imports = imports;
        this.doubts = doubts;
        this.accounts = accounts;
        this.user = user;
        this.cursors = cursors;
    }

    @Transactional
    Page<ImportSummary> page(ImportFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_IMPORT, filter.centreId());
        String bound = user.subject() + ":" + filter.open() + ":" + filter.centreId();
        UUID before =
                filter.cursor() == null
                        ? LAST_ID
                        : UUID.fromString(cursors.open(filter.cursor(), bound));
        Page<ParticipantImport> page =
                Page.of(
                        imports.page(scope, filter.open(), before, filter.limit() + 1),
                        filter.limit(),
                        last -> cursors.seal(last.id().toString(), bound));
        List<ParticipantImport> found = page.items();
        Map<UUID, Long> undecided =
                doubts.undecidedOf(found.stream().map(ParticipantImport::id).toList());
        Map<UUID, AccountRef> names =
                accounts.named(found.stream().map(ParticipantImport::createdBy).toList());
        return page.map(
                kept ->
                        ImportSummary.of(
                                kept,
                                undecided.getOrDefault(kept.id(), 0L),
                                names.get(kept.createdBy())));
    }
}

package org.hawsh.work.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;
import org.hawsh.platform.trail.ChangeLog.Change;

/** What was changed in a record of any kind, newest first, with the names of those who did it. */
@ApplicationScoped
class HistoryService {
    private static final String READ = "READ";

    private final Kinds kinds;
    private final HistoryDoor door;
    private final ChangeLog changes;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Cursors cursors;
    private final CurrentUser user;

    HistoryService(
            Kinds kinds,
            HistoryDoor door,
            ChangeLog changes,
            Accounts accounts,
            AuditTrail audit,
            Cursors cursors,
            CurrentUser user) {
        this.kinds = kinds;
        this.door = door;
        this.changes = changes;
        this.accounts = accounts;
        this.audit = audit;
        this.cursors = cursors;
        this.user = user;
    }

    /** @throws NotFound alike for a kind without histories, a record that is missing and one the caller may not see */
    @Transactional
    Page<ChangeView> page(String kindName, UUID id, int limit, String cursor) {
        Kind kind = kinds.withHistory(kindName).orElseThrow(NotFound::new);
        UUID centre = kind.history().finder().centreOf(door, kind, id);
        if (kind.isOfPeople()) {
            audit.record(kind.did(READ, id, centre));
        }
        String bound = user.subject() + ":" + kindName + ":" + id;
        Integer before = cursor == null ? null : Integer.valueOf(cursors.open(cursor, bound));
        Page<Change> page =
                Page.of(
                        changes.of(kindName, id, before, limit + 1),
                        limit,
                        last -> cursors.seal(Integer.toString(last.version()), bound));
        Map<UUID, AccountRef> editors =
                accounts.named(page.items().stream().map(Change::changedBy).toList());
        return page.map(
                change ->
                        new ChangeView(
                                change.version(),
                                change.changedFields(),
                                editors.get(change.changedBy()),
                                change.at()));
    }
}

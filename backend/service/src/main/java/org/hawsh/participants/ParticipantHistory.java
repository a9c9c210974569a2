package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.access.audit.AuditEntryView;
import org.hawsh.access.audit.AuditFilter;
import org.hawsh.access.audit.AuditLog;
import org.hawsh.platform.ChangeLog;
import org.hawsh.platform.NotFound;
import org.hawsh.platform.Page;

/** What was changed in one person's record, for those who work with it; and who saw it, for those who watch over it. */
@ApplicationScoped
class ParticipantHistory {
    private static final String ENTITY = "participant";

    private final ParticipantRepository participants;
    private final ChangeLog changes;
    private final AuditLog log;
    private final Accounts accounts;
    private final CurrentUser user;

    ParticipantHistory(
            ParticipantRepository participants,
            ChangeLog changes,
            AuditLog log,
            Accounts accounts,
            CurrentUser user) {
        this.participants = participants;
        this.changes = changes;
        this.log = log;
        this.accounts = accounts;
        this.user = user;
    }

    @Transactional
    List<ChangeView> changes(UUID id) {
        mustBeThere(id, Permissions.PARTICIPANT_READ);
        List<ChangeLog.Change> all = changes.of(ENTITY, id);
        Map<UUID, AccountRef> editors =
                accounts.named(all.stream().map(ChangeLog.Change::by).toList());
        return all.stream()
                .map(
                        change ->
                                new ChangeView(
                                        change.version(),
                                        change.fields(),
                                        editors.get(change.by()),
                                        change.at()))
                .toList();
    }

    @Transactional
    Page<AuditEntryView> accessLog(UUID id, int limit, String cursor) {
        mustBeThere(id, Permissions.AUDIT_READ);
        return log.page(AuditFilter.about(ENTITY, id, limit, cursor));
    }

    private void mustBeThere(UUID id, String permission) {
        participants.find(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }
}

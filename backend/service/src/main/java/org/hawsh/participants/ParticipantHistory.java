package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.access.audit.AuditEntryView;
import org.hawsh.access.audit.AuditFilter;
import org.hawsh.access.audit.AuditLog;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;

/** What was changed in one person's record, for those who work with it; and who saw it, for those who watch over it. */
@ApplicationScoped
class ParticipantHistory {
    private static final String ENTITY = "participant";

    private final ParticipantRepository participants;
    private final AuditLog log;
    private final CurrentUser user;

    ParticipantHistory(ParticipantRepository participants, AuditLog log, CurrentUser user) {
        this.participants = participants;
        this.log = log;
        this.user = user;
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

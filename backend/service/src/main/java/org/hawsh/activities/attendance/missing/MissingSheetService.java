package org.hawsh.activities.attendance.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;

/** What waits to be taken, for whoever takes it. */
@ApplicationScoped
class MissingSheetService {
    private static final LocalDateTime FIRST = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final MissingSheetRepository missing;
    private final CurrentUser user;
    private final Cursors cursors;

    MissingSheetService(MissingSheetRepository missing, CurrentUser user, Cursors cursors) {
        this.missing = missing;
        this.user = user;
        this.cursors = cursors;
    }

    @Transactional
    Page<MissingSheet> page(MissingSheetFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.ATTENDANCE_MARK, filter.centreId());
        String bound = "missing-sheets:" + user.subject() + ":" + filter.centreId();
        LocalDateTime after = FIRST;
        UUID afterId = FIRST_ID;
        if (filter.cursor() != null) {
            String[] position = cursors.open(filter.cursor(), bound).split(" ");
            after = LocalDateTime.parse(position[0]);
            afterId = UUID.fromString(position[1]);
        }
        List<MissingSheet> rows =
                missing.over(
                        scope,
                        user.centresWith(Permissions.SESSION_OF_ANYBODY),
                        user.subject(),
                        after,
                        afterId,
                        filter.limit() + 1);
        return Page.of(
                rows,
                filter.limit(),
                last -> cursors.seal(last.startsAt() + " " + last.sessionId(), bound));
    }
}

package org.hawsh.activities.attendance.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.Participants;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** Where somebody was, for whoever may read their record and rosters alike. */
@ApplicationScoped
class HistoryService {
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final HistoryRepository history;
    private final Participants participants;
    private final CurrentUser user;
    private final Cursors cursors;
    private final Records records;

    HistoryService(
            HistoryRepository history,
            Participants participants,
            CurrentUser user,
            Cursors cursors,
            Records records) {
        this.history = history;
        this.participants = participants;
        this.user = user;
        this.cursors = cursors;
        this.records = records;
    }

    @Transactional
    Page<HistoryLine> page(UUID person, String cursor, int limit) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_READ);
        if (!participants.named(Set.of(person), scope).containsKey(person)) {
            throw new NotFound();
        }
        String bound = "attendance:" + user.subject() + ":" + person;
        LocalDate before = LAST;
        UUID beforeId = LAST_ID;
        if (cursor != null) {
            String[] position = cursors.open(cursor, bound).split(" ");
            before = LocalDate.parse(position[0]);
            beforeId = UUID.fromString(position[1]);
        }
        List<HistoryLine> rows = history.of(person, scope, before, beforeId, limit + 1);
        records.done(AttendanceHistorySheet.PARTICIPANT.did("READ_ATTENDANCE", person, null));
        return Page.of(
                rows, limit, last -> cursors.seal(last.heldOn() + " " + last.sessionId(), bound));
    }
}

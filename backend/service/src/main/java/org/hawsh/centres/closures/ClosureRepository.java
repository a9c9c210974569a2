package org.hawsh.centres.closures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClosureRepository implements PanacheRepositoryBase<Closure, UUID> {
    static final LocalDateTime EVER = LocalDateTime.of(1, 1, 1, 0, 0);
    static final LocalDateTime FOREVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    /** Those that touch the time, the latest first, withdrawn ones too. */
    List<Closure> touching(
            UUID centreId,
            LocalDateTime from,
            LocalDateTime to,
            LocalDateTime beforeStart,
            UUID beforeId,
            int count) {
        return find(
                        "centreId = ?1 and startsAt < ?3 and (endsAt is null or endsAt > ?2)"
                                + " and (startsAt < ?4 or startsAt = ?4 and id < ?5)",
                        Sort.descending("startsAt", "id"),
                        centreId,
                        from,
                        to,
                        beforeStart,
                        beforeId)
                .page(0, count)
                .list();
    }

    /** Whether the centre or, where one is named, the room itself is closed for a part of the time. */
    boolean isClosed(UUID centreId, UUID roomId, LocalDateTime from, LocalDateTime to) {
        return count(
                        "centreId = ?1 and (roomId is null or roomId = ?2) and not withdrawn"
                                + " and startsAt < ?4 and (endsAt is null or endsAt > ?3)",
                        centreId,
                        roomId,
                        from,
                        to)
                > 0;
    }

    /** Whether this target as such is declared closed for a part of the time. */
    boolean overlaps(ClosurePlan plan) {
        LocalDateTime to = plan.endsAt() == null ? FOREVER : plan.endsAt();
        String time = " and not withdrawn and startsAt < ?2 and (endsAt is null or endsAt > ?3)";
        return plan.roomId() == null
                ? count(
                                "centreId = ?1 and roomId is null" + time,
                                plan.centreId(),
                                to,
                                plan.startsAt())
                        > 0
                : count("roomId = ?1" + time, plan.roomId(), to, plan.startsAt()) > 0;
    }
}

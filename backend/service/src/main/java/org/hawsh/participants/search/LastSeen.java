package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.database.Rows;

/** When people last took part in something: it tells two of one name apart. */
@ApplicationScoped
class LastSeen {
    private static final String OF =
            """
            select one.id, seen.held_on from unnest(cast(:ids as uuid[])) as one (id)
            cross join lateral (
                select a.held_on from attendance a
                where a.participant_id = one.id and a.centre_id = any(:scope) and a.mark in ('PRESENT', 'LATE')
                order by a.held_on desc limit 1) seen
            """;

    private final EntityManager database;

    LastSeen(EntityManager database) {
        this.database = database;
    }

    /** Who never came is left out. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, LocalDate> of(Collection<UUID> participants, Collection<UUID> scope) {
        return Rows.of(database, OF, Seen.class)
                .setParameter("ids", participants.toArray(UUID[]::new))
                .setParameter("scope", scope.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Seen::id, Seen::heldOn));
    }

    private record Seen(UUID id, LocalDate heldOn) {}
}

package org.hawsh.participants.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.sharing.SharingResult.Outcome;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.work.records.Records;

/**
 * Lets another centre see people too, one or many at once by the same rule: whoever shares may change them where they are and
 * works for the centre they are shared with.
 */
@ApplicationScoped
class ParticipantSharing {
    private static final String BELONGING =
            """
            select distinct pc.participant_id from participant_centre pc
            where pc.participant_id = any(:ids) and pc.until is null and pc.centre_id = any(:scope)
            """;

    /** Somebody else may have shared the same person a moment ago. */
    private static final String JOIN =
            """
            insert into participant_centre (participant_id, centre_id, since)
            select id, :centre, :since from unnest(cast(:ids as uuid[])) id on conflict do nothing
            """;

    private final EntityManager database;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    ParticipantSharing(EntityManager database, Centres centres, CurrentUser user, Records records) {
        this.database = database;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    @Transactional
    SharingResult share(ShareParticipants request) {
        UUID centre = request.centreId();
        Set<UUID> target = user.centresWith(Permissions.PARTICIPANT_UPDATE, centre);
        Set<UUID> asked = new LinkedHashSet<>(request.participantIds());
        Set<UUID> mine = belonging(asked, user.centresWith(Permissions.PARTICIPANT_UPDATE));
        Set<UUID> there = belonging(asked, target);
        Set<UUID> coming = new LinkedHashSet<>(asked);
        coming.retainAll(mine);
        coming.removeAll(there);
        if (!Boolean.TRUE.equals(request.preview()) && !coming.isEmpty()) {
            join(coming, centre);
        }
        return new SharingResult(
                asked.stream()
                        .map(id -> new SharingResult.Item(id, outcome(id, coming, there)))
                        .toList());
    }

    private void join(Set<UUID> people, UUID centre) {
        database.createNativeQuery(JOIN)
                .setParameter("ids", people.toArray(UUID[]::new))
                .setParameter("centre", centre)
                .setParameter("since", centres.todayAt(centre))
                .executeUpdate();
        records.doneToEach(SharingSheet.PARTICIPANT.didToMany("SHARE").at(centre), people);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> belonging(Collection<UUID> people, Collection<UUID> scope) {
        List<UUID> found =
                OneColumn.of(database, BELONGING, UUID.class)
                        .setParameter("ids", people.toArray(UUID[]::new))
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .getResultList();
        return Set.copyOf(found);
    }

    private static Outcome outcome(UUID id, Set<UUID> coming, Set<UUID> there) {
        if (coming.contains(id)) {
            return Outcome.SHARED;
        }
        return there.contains(id) ? Outcome.ALREADY_THERE : Outcome.NOT_FOUND;
    }
}

package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.work.records.Records;

/** People shown beside one another: read in one statement, and written down as read. */
@ApplicationScoped
class Comparison {
    private final ParticipantRegister participants;
    private final CurrentUser user;
    private final Records records;

    Comparison(ParticipantRegister participants, CurrentUser user, Records records) {
        this.participants = participants;
        this.user = user;
        this.records = records;
    }

    @Transactional(TxType.MANDATORY)
    Map<UUID, PersonOnRecord> shown(
            Stream<PairOfPeople> pairs, Collection<UUID> scope, UUID centre) {
        List<UUID> ids = pairs.flatMap(pair -> Stream.of(pair.a(), pair.b())).distinct().toList();
        records.shown(DuplicateSheet.PARTICIPANT.didToMany("COMPARE").at(centre), ids);
        return participants.ofIds(ids, scope);
    }

    /** A cursor goes on only for the same caller, list and centres. */
    String bound(String list, Collection<UUID> scope) {
        String centres =
                scope.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        return user.subject() + ":" + list + ":" + centres;
    }
}

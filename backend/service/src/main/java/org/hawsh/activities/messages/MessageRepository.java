package org.hawsh.activities.messages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final UUID FIRST_ID = new UUID(0, 0);

    private static final String ABOUT =
            """
            select m.id, m.centre_id, m.participant_id, m.kind, m.course_id, m.told_at, m.state, m.reason, m.written_at, m.due_at,
                   m.settled_at, m.tried_at, case when a.sensitive then null else course_title(a.title_en, c.label) end as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb,
                   z.name_en as centre_en, z.name_ar as centre_ar, z.name_ckb as centre_ckb,
                   c.state as course_state, e.state as enrolment_state, s.state as session_state, s.starts_at as session_at,
                   case when not e.offer_paused then e.offered_until at time zone z.zone end as until,
                   exists (select from certificate p where p.enrolment_id = m.enrolment_id and p.state = 'ISSUED') as certified
            from message m
            join centre z on z.id = m.centre_id
            join course c on c.id = m.course_id
            join activity a on a.id = c.activity_id
            join enrolment e on e.id = m.enrolment_id
            left join course_session s on s.id = m.session_id
            """;

    private static final String OF_ONE = ABOUT + " where m.id = :id and m.centre_id = :centre";

    private static final String OF_PARTICIPANT =
            ABOUT
                    + " where m.participant_id = :participant and m.centre_id = any(:scope) and m.id < :before"
                    + " order by m.id desc limit :count";

    private static final String TO_CALL =
            ABOUT
                    + " where m.centre_id = :centre and m.state = 'BY_HAND' and m.id > :after order by m.id limit :count";

    private static final String PEOPLE =
            """
            select e.centre_id, e.course_id, e.id as enrolment_id, e.participant_id from enrolment e
            where e.course_id = any(:courses) and e.state = any(:states) order by e.id
            """;

    /** A message that is due, taken for half a minute; empty if none is. */
    Optional<Claim> claim() {
        return Rows.of(
                        getEntityManager(),
                        "select message_id as id, centre as centre_id from claim_message()",
                        Claim.class)
                .uniqueResultOptional();
    }

    /** As long as it waits, and nobody else settles it meanwhile. */
    Optional<Message> lockWaiting(UUID id) {
        return find("id = ?1 and state = ?2", id, MessageState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    About about(UUID id, UUID centre) {
        return about(OF_ONE)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .getSingleResult();
    }

    /** The newest first: ids grow with time. */
    List<About> ofParticipant(UUID participant, Collection<UUID> scope, UUID before, int count) {
        return about(OF_PARTICIPANT)
                .setParameter("participant", participant)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("before", before == null ? LAST_ID : before)
                .setParameter("count", count)
                .getResultList();
    }

    List<About> toCall(UUID centre, UUID after, int count) {
        return about(TO_CALL)
                .setParameter("centre", centre)
                .setParameter("after", after == null ? FIRST_ID : after)
                .setParameter("count", count)
                .getResultList();
    }

    /** Whoever stands in one of these states in these courses. */
    List<Recipient> peopleOf(Collection<UUID> courses, String... states) {
        return Rows.of(getEntityManager(), PEOPLE, Recipient.class)
                .setParameter("courses", courses.toArray(UUID[]::new))
                .setParameter("states", states)
                .getResultList();
    }

    private NativeQuery<About> about(String query) {
        return Rows.of(getEntityManager(), query, About.class);
    }

    record Claim(UUID id, UUID centreId) {}
}

package org.hawsh.activities.messages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {
    private static final String ABOUT =
            """
            select m.id, m.centre_id, m.participant_id, m.kind, m.course_id, m.told_at, m.state, m.reason, m.written_at, m.due_at,
                   m.settled_at, m.tried_at, a.sensitive, a.title_en, a.title_ar, a.title_ckb,
                   z.name_en as centre_en, z.name_ar as centre_ar, z.name_ckb as centre_ckb,
                   c.state as course_state, e.state as enrolment_state, s.state as session_state, s.starts_at,
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
                    + " where m.participant_id = :participant and m.centre_id = any(:scope) order by m.id desc limit 200";

    private static final String TO_CALL =
            ABOUT + " where m.centre_id = :centre and m.state = 'BY_HAND' order by m.id limit 500";

    private static final String PEOPLE =
            """
            select e.centre_id, e.course_id, e.id, e.participant_id from enrolment e
            where e.course_id = any(:courses) and e.state = any(:states) order by e.id
            """;

    /** A message that is due, taken for half a minute; empty if none is. */
    Optional<Claim> claim() {
        return getEntityManager()
                .createNativeQuery("select * from claim_message()", Tuple.class)
                .getResultStream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Claim(
                                        ((Tuple) row).get("message_id", UUID.class),
                                        ((Tuple) row).get("centre", UUID.class)))
                .findFirst();
    }

    /** As long as it waits, and nobody else settles it meanwhile. */
    Optional<Message> lockWaiting(UUID id) {
        return find("id = ?1 and state = ?2", id, MessageState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Message> lock(UUID id, UUID centre, Collection<UUID> scope) {
        return find("id = ?1 and centreId = ?2 and centreId in ?3", id, centre, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    About about(UUID id, UUID centre) {
        return list(named(OF_ONE).setParameter("id", id).setParameter("centre", centre)).get(0);
    }

    List<About> ofParticipant(UUID participant, Collection<UUID> scope) {
        return list(
                named(OF_PARTICIPANT)
                        .setParameter("participant", participant)
                        .setParameter("scope", scope.toArray(UUID[]::new)));
    }

    List<About> toCall(UUID centre) {
        return list(named(TO_CALL).setParameter("centre", centre));
    }

    /** Whoever stands in one of these states in these courses. */
    List<Recipient> peopleOf(Collection<UUID> courses, String... states) {
        List<?> rows =
                named(PEOPLE)
                        .setParameter("courses", courses.toArray(UUID[]::new))
                        .setParameter("states", states)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Recipient(
                                        row.get("centre_id", UUID.class),
                                        row.get("course_id", UUID.class),
                                        row.get("id", UUID.class),
                                        row.get("participant_id", UUID.class)))
                .toList();
    }

    private Query named(String query) {
        return getEntityManager().createNativeQuery(query, Tuple.class);
    }

    private static List<About> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(MessageRepository::about).toList();
    }

    private static About about(Tuple row) {
        String reason = row.get("reason", String.class);
        return new About(
                row.get("id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("participant_id", UUID.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                row.get("course_id", UUID.class),
                row.get("sensitive", Boolean.class) ? null : text(row, "title"),
                text(row, "centre"),
                row.get("told_at", LocalDateTime.class),
                row.get("until", LocalDateTime.class),
                MessageState.valueOf(row.get("state", String.class)),
                reason == null ? null : MessageReason.valueOf(reason),
                row.get("written_at", Instant.class),
                row.get("due_at", Instant.class),
                row.get("settled_at", Instant.class),
                row.get("tried_at", Instant.class),
                row.get("course_state", String.class),
                row.get("enrolment_state", String.class),
                row.get("session_state", String.class),
                row.get("starts_at", LocalDateTime.class),
                row.get("certified", Boolean.class));
    }

    private static LocalizedText text(Tuple row, String what) {
        return new LocalizedText(
                row.get(what + "_en", String.class),
                row.get(what + "_ar", String.class),
                row.get(what + "_ckb", String.class));
    }

    record Claim(UUID id, UUID centreId) {}
}

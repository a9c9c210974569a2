package org.hawsh.activities.attendance.marks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Moments;

/**
 * The marks of sheets and what holds by them. Asked only about sessions the caller has been shown to be allowed to use; a whole
 * sheet is one statement of each kind, however many are on it.
 */
@ApplicationScoped
public class MarkRepository {
    private static final String MARKS =
            """
            select device as key_device, counter as key_counter, participant_id, mark as said_mark, minutes_late as said_minutes_late,
                   reason as said_reason, walk_in, marked_at, marked_by, seen_devices as seen_device,
                   seen_counters as seen_counter, correction
            from attendance_mark
            """;

    public static final String OF_SESSION = MARKS + " where session_id = :session";

    public static final String OF_PEOPLE = OF_SESSION + " and participant_id = any(:people)";

    public static final String OF_DEVICE =
            MARKS + " where device = :device and counter = any(:counters)";

    private static final String ADD =
            """
            insert into attendance_mark (device, counter, session_id, centre_id, participant_id, mark, minutes_late, reason, walk_in,
                marked_at, received_at, marked_by, seen_devices, seen_counters, correction)
            select :device, m.counter, :session, :centre, m.participant, m.mark, m.minutes, m.reason, m.walk_in,
                   m.marked_at, :now, :caller, m.seen_devices, m.seen_counters, m.correction
            from jsonb_to_recordset(cast(:marks as jsonb)) as m(counter bigint, participant uuid, mark text, minutes integer,
                reason text, walk_in boolean, marked_at timestamptz, seen_devices uuid[], seen_counters bigint[], correction text)
            """;

    private static final String HOLD =
            """
            merge into attendance a
            using jsonb_to_recordset(cast(:held as jsonb)) as h(participant uuid, mark text, minutes integer, reason text,
                walk_in boolean, conflict boolean, device uuid, counter bigint)
            on a.session_id = :session and a.participant_id = h.participant
            when matched and h.mark is null then delete
            when matched then update set mark = h.mark, minutes_late = h.minutes, reason = h.reason, walk_in = h.walk_in,
                conflict = h.conflict, device = h.device, counter = h.counter
            when not matched and h.mark is not null then
                insert (session_id, participant_id, centre_id, held_on, mark, minutes_late, reason, walk_in, conflict, device, counter)
                values (:session, h.participant, :centre, :day, h.mark, h.minutes, h.reason, h.walk_in, h.conflict, h.device,
                        h.counter)
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    MarkRepository(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public List<MarkEvent> of(UUID session) {
        return Rows.of(database, OF_SESSION, MarkEvent.class)
                .setParameter("session", session)
                .getResultList();
    }

    public List<MarkEvent> of(UUID session, Collection<UUID> people) {
        return Rows.of(database, OF_PEOPLE, MarkEvent.class)
                .setParameter("session", session)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList();
    }

    /** What this device has said under these numbers before, at whichever of the caller's sessions. */
    public List<MarkEvent> ofDevice(UUID device, Collection<Long> counters) {
        return Rows.of(database, OF_DEVICE, MarkEvent.class)
                .setParameter("device", device)
                .setParameter("counters", counters.toArray(Long[]::new))
                .getResultList();
    }

    /** @param marks at least one, all of one device and made by one person */
    public void add(SessionRef session, List<MarkEvent> marks) {
        database.createNativeQuery(ADD)
                .setParameter("device", marks.get(0).key().device())
                .setParameter("caller", marks.get(0).markedBy())
                .setParameter("session", session.id())
                .setParameter("centre", session.centreId())
                .setParameter("now", Moments.now())
                .setParameter("marks", written(marks.stream().map(StoredMark::of)))
                .executeUpdate();
    }

    public void hold(SessionRef session, Map<UUID, MarkRule.Held> held) {
        database.createNativeQuery(HOLD)
                .setParameter("session", session.id())
                .setParameter("centre", session.centreId())
                .setParameter("day", session.startsAt().toLocalDate())
                .setParameter("held", written(held.values().stream().map(StoredHold::of)))
                .executeUpdate();
    }

    private String written(Stream<?> rows) {
        try {
            return json.writeValueAsString(rows.toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record StoredMark(
            long counter,
            UUID participant,
            Mark mark,
            Integer minutes,
            String reason,
            boolean walk_in,
            String marked_at,
            List<UUID> seen_devices,
            List<Long> seen_counters,
            String correction) {
        static StoredMark of(MarkEvent mark) {
            return new StoredMark(
                    mark.key().counter(),
                    mark.participantId(),
                    mark.said().mark(),
                    mark.said().minutesLate(),
                    mark.said().reason(),
                    mark.walkIn(),
                    mark.markedAt().toString(),
                    mark.seen().stream().map(MarkKey::device).toList(),
                    mark.seen().stream().map(MarkKey::counter).toList(),
                    mark.correction());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record StoredHold(
            UUID participant,
            Mark mark,
            Integer minutes,
            String reason,
            boolean walk_in,
            boolean conflict,
            UUID device,
            long counter) {
        static StoredHold of(MarkRule.Held held) {
            MarkEvent last = held.last();
            MarkEvent.Said said = held.mark().map(MarkEvent::said).orElse(null);
            return new StoredHold(
                    last.participantId(),
                    said == null ? null : said.mark(),
                    last.said().minutesLate(),
                    last.said().reason(),
                    last.walkIn(),
                    held.inConflict(),
                    last.key().device(),
                    last.key().counter());
        }
    }
}

package org.hawsh.activities.attendance.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkReason;
import org.hawsh.platform.words.LocalizedText;

/** Where one person was, the newest first. */
@ApplicationScoped
public class HistoryRepository {
    public static final String OF_PERSON =
            """
            select a.session_id, a.held_on, a.mark, a.minutes_late, a.reason, a.walk_in, a.conflict,
                   t.sensitive, t.title_en, t.title_ar, t.title_ckb
            from (select * from attendance
                  where participant_id = :person and centre_id = any(:scope)
                    and (held_on, session_id) < (:before, :id)
                  order by held_on desc, session_id desc limit :count) a
            join course_session s on s.id = a.session_id
            join course c on c.id = s.course_id
            join activity t on t.id = c.activity_id
            order by a.held_on desc, a.session_id desc
            """;

    private final EntityManager database;

    HistoryRepository(EntityManager database) {
        this.database = database;
    }

    List<HistoryLine> of(
            UUID person, Collection<UUID> scope, LocalDate before, UUID beforeId, int count) {
        List<?> rows =
                database.createNativeQuery(OF_PERSON, Tuple.class)
                        .setParameter("person", person)
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .setParameter("before", before)
                        .setParameter("id", beforeId)
                        .setParameter("count", count)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(HistoryRepository::line).toList();
    }

    private static HistoryLine line(Tuple row) {
        String reason = row.get("reason", String.class);
        LocalizedText title =
                row.get("sensitive", Boolean.class)
                        ? null
                        : new LocalizedText(
                                row.get("title_en", String.class),
                                row.get("title_ar", String.class),
                                row.get("title_ckb", String.class));
        return new HistoryLine(
                row.get("session_id", UUID.class),
                row.get("held_on", LocalDate.class),
                title,
                Mark.valueOf(row.get("mark", String.class)),
                row.get("minutes_late", Integer.class),
                reason == null ? null : MarkReason.valueOf(reason),
                row.get("walk_in", Boolean.class),
                row.get("conflict", Boolean.class));
    }
}

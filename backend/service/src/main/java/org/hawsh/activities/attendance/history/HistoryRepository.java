package org.hawsh.activities.attendance.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Where one person was, the newest first. */
@ApplicationScoped
public class HistoryRepository {
    public static final String OF_PERSON =
            """
            select a.session_id, a.held_on, a.mark, a.minutes_late, a.reason, a.walk_in, a.conflict,
                   case when t.sensitive then null else course_title(t.title_en, c.label) end as title_en,
                   course_title(t.title_ar, c.label) as title_ar, course_title(t.title_ckb, c.label) as title_ckb
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
        return Rows.of(database, OF_PERSON, HistoryLine.class)
                .setParameter("person", person)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("before", before)
                .setParameter("id", beforeId)
                .setParameter("count", count)
                .getResultList();
    }
}

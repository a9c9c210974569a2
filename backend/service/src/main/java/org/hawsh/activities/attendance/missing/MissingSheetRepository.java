package org.hawsh.activities.attendance.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Sessions that are over and have no locked sheet, the oldest first. */
@ApplicationScoped
class MissingSheetRepository {
    static final String OVER =
            """
            select s.id as session_id, s.course_id, s.centre_id, s.starts_at, s.ends_at, s.sheet, course_title(a.title_en, c.label) as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb
            from course_session s
            join centre t on t.id = s.centre_id
            join course c on c.id = s.course_id
            join activity a on a.id = c.activity_id
            where s.state = 'PLANNED' and s.sheet <> 'LOCKED' and s.centre_id = any(:scope)
              and (s.centre_id = any(:anybodys) or s.course_id in (select taught_by(:caller)))
              and s.ends_at <= now() at time zone t.zone
              and (s.starts_at, s.id) > (:after, :id)
            order by s.starts_at, s.id limit :count
            """;

    private final EntityManager database;

    MissingSheetRepository(EntityManager database) {
        this.database = database;
    }

    /** @param anybodys the centres in which it need not be the caller's own session */
    List<MissingSheet> over(
            Collection<UUID> scope,
            Collection<UUID> anybodys,
            UUID caller,
            LocalDateTime after,
            UUID afterId,
            int count) {
        return Rows.of(database, OVER, MissingSheet.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("anybodys", anybodys.toArray(UUID[]::new))
                .setParameter("caller", caller)
                .setParameter("after", after)
                .setParameter("id", afterId)
                .setParameter("count", count)
                .getResultList();
    }
}

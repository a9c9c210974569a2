package org.hawsh.activities.attendance.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.platform.words.LocalizedText;

/** Sessions that are over and have no locked sheet, the oldest first. */
@ApplicationScoped
class MissingSheetRepository {
    static final String OVER =
            """
            select s.id, s.course_id, s.centre_id, s.starts_at, s.ends_at, s.sheet, a.title_en, a.title_ar, a.title_ckb
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
        List<?> rows =
                database.createNativeQuery(OVER, Tuple.class)
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .setParameter("anybodys", anybodys.toArray(UUID[]::new))
                        .setParameter("caller", caller)
                        .setParameter("after", after)
                        .setParameter("id", afterId)
                        .setParameter("count", count)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new MissingSheet(
                                        row.get("id", UUID.class),
                                        row.get("course_id", UUID.class),
                                        row.get("centre_id", UUID.class),
                                        new LocalizedText(
                                                row.get("title_en", String.class),
                                                row.get("title_ar", String.class),
                                                row.get("title_ckb", String.class)),
                                        row.get("starts_at", LocalDateTime.class),
                                        row.get("ends_at", LocalDateTime.class),
                                        SheetState.valueOf(row.get("sheet", String.class))))
                .toList();
    }
}

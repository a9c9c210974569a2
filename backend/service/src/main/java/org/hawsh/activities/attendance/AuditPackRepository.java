package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.words.LocalizedText;

/** Draws locked sheets of a centre the caller has been shown to be allowed to audit: the same seed draws the same ones. */
@ApplicationScoped
class AuditPackRepository {
    private static final String DRAW =
            """
            select s.id, s.starts_at, s.headcount as in_the_room, case when t.sensitive then null else course_title(t.title_en, c.label) end as title_en,
                   course_title(t.title_ar, c.label) as title_ar, course_title(t.title_ckb, c.label) as title_ckb,
                   counted.present, counted.late, counted.excused, counted.absent
            from (select * from course_session
                  where centre_id = :centre and state = 'PLANNED' and sheet = 'LOCKED'
                    and starts_at >= :from and starts_at < :to
                  order by md5(cast(:seed as text) || cast(id as text)), id limit :size) s
            join course c on c.id = s.course_id
            join activity t on t.id = c.activity_id
            cross join lateral (
                select count(*) filter (where mark = 'PRESENT') as present, count(*) filter (where mark = 'LATE') as late,
                       count(*) filter (where mark = 'EXCUSED') as excused, count(*) filter (where mark = 'ABSENT') as absent
                from attendance where session_id = s.id) counted
            order by s.starts_at, s.id
            """;

    private final EntityManager database;

    AuditPackRepository(EntityManager database) {
        this.database = database;
    }

    List<Drawn> draw(UUID centre, LocalDate from, LocalDate to, int size, long seed) {
        return Rows.of(database, DRAW, Drawn.class)
                .setParameter("centre", centre)
                .setParameter("from", from.atStartOfDay())
                .setParameter("to", to.plusDays(1).atStartOfDay())
                .setParameter("seed", Long.toString(seed))
                .setParameter("size", size)
                .getResultList();
    }

    record Drawn(
            UUID id,
            LocalDateTime startsAt,
            /* Null where it is shown within its group only. */
            LocalizedText title,
            Integer inTheRoom,
            int present,
            int late,
            int excused,
            int absent) {}
}

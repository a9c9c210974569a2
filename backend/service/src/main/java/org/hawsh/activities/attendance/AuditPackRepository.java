package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/** Draws locked sheets of a centre the caller has been shown to be allowed to audit: the same seed draws the same ones. */
@ApplicationScoped
class AuditPackRepository {
    private static final String DRAW =
            """
            select s.id, s.starts_at, s.headcount, s.locked_at, t.title_en, t.title_ar, t.title_ckb,
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
        List<?> rows =
                database.createNativeQuery(DRAW, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("from", from.atStartOfDay())
                        .setParameter("to", to.plusDays(1).atStartOfDay())
                        .setParameter("seed", Long.toString(seed))
                        .setParameter("size", size)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(AuditPackRepository::drawn).toList();
    }

    private static Drawn drawn(Tuple row) {
        return new Drawn(
                row.get("id", UUID.class),
                row.get("starts_at", LocalDateTime.class),
                new LocalizedText(
                        row.get("title_en", String.class),
                        row.get("title_ar", String.class),
                        row.get("title_ckb", String.class)),
                row.get("headcount", Integer.class),
                row.get("present", Long.class).intValue(),
                row.get("late", Long.class).intValue(),
                row.get("excused", Long.class).intValue(),
                row.get("absent", Long.class).intValue());
    }

    record Drawn(
            UUID id,
            LocalDateTime from,
            LocalizedText title,
            Integer inTheRoom,
            int present,
            int late,
            int excused,
            int absent) {}
}

package org.hawsh.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.words.LocalizedText;

/** Reads what waits at one centre, which the caller has been shown to be allowed to see. */
@ApplicationScoped
class TaskRepository {
    /** No list gets longer than somebody can work off. */
    private static final int MOST = 200;

    /**
     * A facilitator sees what waits in the courses they teach. A sheet is missing from the end of its session on, for two
     * months; an offer is spoken of on its last day.
     */
    private static final String WAITING =
            """
            with mine as (
                select c.id, c.ends_on, a.title_en, a.title_ar, a.title_ckb, a.sensitive
                from course c join activity a on a.id = c.activity_id
                where c.centre_id = :centre and c.state <> 'CANCELLED'
                  and (:anybodys or c.id in (select taught_by(:caller))))
            select w.kind, w.course_id, w.session_id, w.day, w.people, m.title_en, m.title_ar, m.title_ckb, m.sensitive
            from mine m join lateral (
                select 'SHEET_MISSING' as kind, s.course_id, s.id as session_id, cast(s.starts_at as date) as day, 0 as people
                from course_session s
                where s.course_id = m.id and s.state = 'PLANNED' and s.sheet <> 'LOCKED'
                  and s.ends_at < :now and s.starts_at > cast(:now as timestamp) - interval '60 days'
                union all
                select 'OFFER_LAPSES', m.id, null, cast(min(e.offered_until at time zone 'Asia/Baghdad') as date), cast(count(*) as integer)
                from enrolment e
                where e.course_id = m.id and e.state = 'OFFERED' and e.offered_until < now() + interval '24 hours'
                having count(*) > 0
                union all
                select 'COMPLETION_DUE', m.id, null, m.ends_on, cast(count(*) as integer)
                from enrolment e
                where e.course_id = m.id and e.state = 'ENROLLED' and m.ends_on < cast(:now as date)
                having count(*) > 0
                union all
                select 'CERTIFICATES_TO_ISSUE', m.id, null, max(e.ended_on), cast(count(*) as integer)
                from enrolment e
                where e.course_id = m.id and e.state = 'COMPLETED' and e.certificate is not null
                  and not exists (select from certificate p where p.enrolment_id = e.id and p.state in ('ISSUED', 'REVOKED'))
                having count(*) > 0) w on true
            order by w.day, w.kind, w.course_id, w.session_id
            limit :most
            """;

    private static final String TITLES =
            """
            select c.id, a.title_en, a.title_ar, a.title_ckb, a.sensitive
            from course c join activity a on a.id = c.activity_id
            where c.id = any(:courses)
            """;

    private static final String EXPECTED =
            """
            select s.id, s.starts_at, s.ends_at, r.name as room, a.title_en, a.title_ar, a.title_ckb, a.sensitive,
                   c.capacity is null as open_to_all, count(e.id) as people,
                   coalesce(sum(e.childcare_children) filter (where e.childcare_given), 0) as children
            from course_session s
            join course c on c.id = s.course_id
            join activity a on a.id = c.activity_id
            left join room r on r.id = s.room_id
            left join enrolment e on e.course_id = c.id and e.state = 'ENROLLED'
            where s.centre_id = :centre and s.state = 'PLANNED' and s.starts_at >= :from and s.starts_at < :to
            group by s.id, r.name, a.id, c.id
            order by s.starts_at, s.id
            """;

    private static final String PEOPLE =
            """
            select count(distinct e.participant_id)
            from course_session s join enrolment e on e.course_id = s.course_id and e.state = 'ENROLLED'
            where s.centre_id = :centre and s.state = 'PLANNED' and s.starts_at >= :from and s.starts_at < :to
            """;

    /** One parent with two sessions brings her children once. */
    private static final String CHILDREN =
            """
            select coalesce(sum(brought.children), 0)
            from (select max(e.childcare_children) as children
                  from course_session s join enrolment e on e.course_id = s.course_id and e.state = 'ENROLLED' and e.childcare_given
                  where s.centre_id = :centre and s.state = 'PLANNED' and s.starts_at >= :from and s.starts_at < :to
                  group by e.participant_id) brought
            """;

    private final EntityManager database;

    TaskRepository(EntityManager database) {
        this.database = database;
    }

    /** @param anybodys whether the caller works on everybody's courses there */
    List<TaskView> waiting(UUID centre, UUID caller, boolean anybodys, LocalDateTime now) {
        List<?> rows =
                database.createNativeQuery(WAITING, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("caller", caller)
                        .setParameter("anybodys", anybodys)
                        .setParameter("now", now)
                        .setParameter("most", MOST)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(TaskRepository::task).toList();
    }

    /** Without those that are shown within their group only. */
    Map<UUID, LocalizedText> titlesOf(Set<UUID> courses) {
        List<?> rows =
                database.createNativeQuery(TITLES, Tuple.class)
                        .setParameter("courses", courses.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> title(row) != null)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), TaskRepository::title));
    }

    TomorrowView expected(UUID centre, LocalDate day) {
        List<?> rows =
                database.createNativeQuery(EXPECTED, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("from", day.atStartOfDay())
                        .setParameter("to", day.plusDays(1).atStartOfDay())
                        .getResultList();
        return new TomorrowView(
                day,
                number(PEOPLE, centre, day),
                number(CHILDREN, centre, day),
                rows.stream().map(Tuple.class::cast).map(TaskRepository::session).toList());
    }

    private int number(String query, UUID centre, LocalDate day) {
        return ((Number)
                        database.createNativeQuery(query)
                                .setParameter("centre", centre)
                                .setParameter("from", day.atStartOfDay())
                                .setParameter("to", day.plusDays(1).atStartOfDay())
                                .getSingleResult())
                .intValue();
    }

    private static TaskView task(Tuple row) {
        return new TaskView(
                TaskKind.valueOf(row.get("kind", String.class)),
                row.get("course_id", UUID.class),
                title(row),
                row.get("session_id", UUID.class),
                null,
                null,
                null,
                row.get("day", LocalDate.class),
                row.get("people", Integer.class));
    }

    private static TomorrowView.Session session(Tuple row) {
        return new TomorrowView.Session(
                row.get("id", UUID.class),
                title(row),
                row.get("starts_at", LocalDateTime.class),
                row.get("ends_at", LocalDateTime.class),
                row.get("room", String.class),
                row.get("open_to_all", Boolean.class)
                        ? null
                        : row.get("people", Number.class).intValue(),
                row.get("children", Number.class).intValue());
    }

    private static LocalizedText title(Tuple row) {
        return row.get("sensitive", Boolean.class)
                ? null
                : new LocalizedText(
                        row.get("title_en", String.class),
                        row.get("title_ar", String.class),
                        row.get("title_ckb", String.class));
    }
}

package org.hawsh.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.words.LocalizedText;

/** Reads what waits at centres the caller has been shown to be allowed to see. */
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
            with here as (
                select * from unnest(cast(:centres as uuid[]), cast(cast(:nows as text[]) as timestamp[]), cast(:anybodys as boolean[]))
                              as h(centre_id, now, anybodys)),
            mine as (
                select c.id, c.centre_id, h.now, c.ends_on,
                    case when a.sensitive then null else course_title(a.title_en, c.label) end as title_en,
                    course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb
                from here h
                join course c on c.centre_id = h.centre_id
                join activity a on a.id = c.activity_id
                where c.state <> 'CANCELLED' and (h.anybodys or c.id in (select taught_by(:caller))))
            select w.kind, m.centre_id, w.course_id, w.session_id, w.day, w.people, m.title_en, m.title_ar, m.title_ckb
            from mine m join lateral (
                select 'SHEET_MISSING' as kind, s.course_id, s.id as session_id, cast(s.starts_at as date) as day, 0 as people
                from course_session s
                where s.course_id = m.id and s.state = 'PLANNED' and s.sheet <> 'LOCKED'
                  and s.ends_at < m.now and s.starts_at > m.now - interval '60 days'
                union all
                select 'OFFER_LAPSES', m.id, null, cast(min(e.offered_until at time zone 'Asia/Baghdad') as date), cast(count(*) as integer)
                from enrolment e
                where e.course_id = m.id and e.state = 'OFFERED' and e.offered_until < now() + interval '24 hours'
                having count(*) > 0
                union all
                select 'COMPLETION_DUE', m.id, null, m.ends_on, cast(count(*) as integer)
                from enrolment e
                where e.course_id = m.id and e.state = 'ENROLLED' and m.ends_on < cast(m.now as date)
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
            select c.id, course_title(a.title_en, c.label) as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb
            from course c join activity a on a.id = c.activity_id
            where c.id = any(:courses) and not a.sensitive
            """;

    private static final String EXPECTED =
            """
            select s.id, s.starts_at, s.ends_at, r.name_en as room_en, r.name_ar as room_ar, r.name_ckb as room_ckb,
                   case when a.sensitive then null else course_title(a.title_en, c.label) end as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb,
                   case when c.capacity is not null then count(e.id) end as people,
                   coalesce(sum(e.childcare_children) filter (where e.childcare_given), 0) as children
            from course_session s
            join course c on c.id = s.course_id
            join activity a on a.id = c.activity_id
            left join room r on r.id = s.room_id
            left join enrolment e on e.course_id = c.id and e.state = 'ENROLLED'
            where s.centre_id = :centre and s.state = 'PLANNED' and s.starts_at >= :from and s.starts_at < :to
            group by s.id, r.id, a.id, c.id
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

    /**
     * @param now of each centre, by its own clock
     * @param anybodys where the caller works on everybody's courses
     */
    List<TaskView> waiting(Map<UUID, LocalDateTime> now, Set<UUID> anybodys, UUID caller) {
        List<UUID> centres = List.copyOf(now.keySet());
        return Rows.of(database, WAITING, Waiting.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter(
                        "nows",
                        centres.stream().map(one -> now.get(one).toString()).toArray(String[]::new))
                .setParameter(
                        "anybodys",
                        centres.stream().map(anybodys::contains).toArray(Boolean[]::new))
                .setParameter("caller", caller)
                .setParameter("most", MOST)
                .getResultList()
                .stream()
                .map(Waiting::view)
                .toList();
    }

    /** Without those that are shown within their group only. */
    Map<UUID, LocalizedText> titlesOf(Set<UUID> courses) {
        return Rows.of(database, TITLES, Title.class)
                .setParameter("courses", courses.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Title::id, Title::title));
    }

    TomorrowView expected(UUID centre, LocalDate day) {
        return new TomorrowView(
                day,
                number(PEOPLE, centre, day),
                number(CHILDREN, centre, day),
                Rows.of(database, EXPECTED, TomorrowView.Session.class)
                        .setParameter("centre", centre)
                        .setParameter("from", day.atStartOfDay())
                        .setParameter("to", day.plusDays(1).atStartOfDay())
                        .getResultList());
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

    private record Title(UUID id, LocalizedText title) {}

    private record Waiting(
            TaskKind kind,
            UUID centreId,
            UUID courseId,
            LocalizedText title,
            UUID sessionId,
            LocalDate day,
            int people) {
        TaskView view() {
            return new TaskView(
                    kind, centreId, courseId, title, sessionId, null, null, null, day, people);
        }
    }
}

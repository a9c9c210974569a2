package org.hawsh.activities.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hawsh.platform.database.Rows;

/** What the database's public functions tell; nothing else is asked here. */
@ApplicationScoped
class ScheduleRepository {
    private static final String CENTRES = "select * from public_centres()";

    private static final String SESSIONS =
            """
            select session_id as id, course_id, title_en as course_title_en, title_ar as course_title_ar,
                   title_ckb as course_title_ckb, type as course_type, language as course_language,
                   women_only as course_women_only, age_from as course_age_from, age_to as course_age_to,
                   childcare as course_childcare, open_to_all as course_open_to_all, cast(starts_at as date) as day,
                   case when shows_where = 'FULL' then starts_at end as starts_at, case when shows_where = 'FULL' then ends_at end as ends_at,
                   case when shows_where = 'FULL' then room_en end as room_en, room_ar, room_ckb, cancelled, sequence, changed_at
            from public_sessions(:centre, :from, :to)
            """;

    private static final String ON_REQUEST =
            "select *, course_id as id from public_courses_on_request(:centre, :from, :to)";

    private static final String CLOSURES = "select * from public_closures(:centre, :from, :to)";

    private static final String DAYS = "select * from public_days(:centre, :from, :to)";

    private final EntityManager database;

    ScheduleRepository(EntityManager database) {
        this.database = database;
    }

    List<PublicCentre> centres() {
        return Rows.of(database, CENTRES, PublicCentre.class).getResultList();
    }

    List<PublicSession> sessions(String centre, LocalDate from, LocalDate to) {
        return asked(SESSIONS, PublicSession.class, centre, from, to);
    }

    List<PublicCourse> onRequest(String centre, LocalDate from, LocalDate to) {
        return asked(ON_REQUEST, PublicCourse.class, centre, from, to);
    }

    List<PublicDay> days(String centre, LocalDate from, LocalDate to) {
        return asked(DAYS, PublicDay.class, centre, from, to);
    }

    List<PublicClosure> closures(String centre, LocalDate from, LocalDate to) {
        return asked(CLOSURES, PublicClosure.class, centre, from, to);
    }

    private <R extends Record> List<R> asked(
            String query, Class<R> type, String centre, LocalDate from, LocalDate to) {
        return Rows.of(database, query, type)
                .setParameter("centre", centre)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}

package org.hawsh.benchmark.national;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Three courses in each centre, each a year of weekly sessions: what a page of courses and the sessions of one are read from. */
final class CourseScene {
    private static final UUID ACTIVITY = UUID.fromString("b0000000-0000-4000-8000-000000000002");

    private static final List<String> FILL =
            List.of(
                    "alter table course disable trigger user",
                    "alter table course_session disable trigger user",
                    """
                    insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, hazardous, certificate,
                        completion_percent, retired, version)
                    values ('%s', 'A year of Mondays', 'سنة من أيام الاثنين', 'ساڵێک دووشەممە', 'ARTS_AND_CRAFTS', 'CLOSED_GROUP', false, false, false, 'NONE', 80, false, 0)
                    """
                            .formatted(ACTIVITY),
                    """
                    insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,
                        childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at,
                        places_taken, version)
                    select gen_random_uuid(), c.id, '%s', 'ANNOUNCED', current_date - 30, current_date + 335, 'ar', 30, 10, 0,
                           'FIRST_COME', 24, 80, '{}', false, 'FULL', now(), 0, 0
                    from centre c, generate_series(1, 3)
                    """
                            .formatted(ACTIVITY),
                    """
                    insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version)
                    select gen_random_uuid(), c.id, c.centre_id, c.starts_on + week * 7 + time '09:00', c.starts_on + week * 7 + time '11:00',
                           'PLANNED', 0
                    from course c, generate_series(0, 51) week where c.activity_id = '%s'
                    """
                            .formatted(ACTIVITY),
                    "alter table course enable trigger user",
                    "alter table course_session enable trigger user");

    private CourseScene() {}

    static void set(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String step : FILL) {
                statement.execute(step);
            }
        }
    }

    static String one(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                var row =
                        statement.executeQuery(
                                "select min(id::text) from course where activity_id = '%s'"
                                        .formatted(ACTIVITY))) {
            row.next();
            return row.getString(1);
        }
    }
}

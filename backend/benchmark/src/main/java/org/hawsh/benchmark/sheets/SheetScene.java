package org.hawsh.benchmark.sheets;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One course of thirty people with very many sessions that met today, each with a sheet nobody has taken. */
final class SheetScene {
    static final UUID CENTRE = UUID.fromString("01939e5c-0000-7000-8000-000000000003");
    static final UUID COURSE = UUID.fromString("b0000000-0000-4000-8000-000000000001");

    private static final int PEOPLE = 30;

    /** In this order; each session stands in a table of its own so that both sides take one after the other. */
    private static final List<String> FILL =
            List.of(
                    "insert into name_word (text) values ('benchsheet') on conflict do nothing",
                    """
                    insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, hazardous, certificate,
                        completion_percent, retired, version)
                    values ('%1$s', 'Sheets', 'أوراق', 'پەڕە', 'ARTS_AND_CRAFTS', 'CLOSED_GROUP', false, false, false, 'NONE', 80, false, 0)
                    """
                            .formatted(COURSE),
                    """
                    insert into participant (id, reference, centre_id, given, father, given_word, father_word, name_sort,
                        matching_version, sex, registered_on, registered_by, version, created_at, updated_at)
                    select gen_random_uuid(), 'BSH-' || lpad(i::text, 6, '0') || '-0', '%s', 'given', 'father', w.id, w.id,
                           int4send(i), 1, 'FEMALE', date '2026-01-01', gen_random_uuid(), 0, now(), now()
                    from generate_series(1, %d) i, (select id from name_word where text = 'benchsheet') w
                    """
                            .formatted(CENTRE, PEOPLE),
                    """
                    insert into participant_centre (participant_id, centre_id, since)
                    select id, centre_id, registered_on from participant where reference like 'BSH-%'
                    """,
                    """
                    insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,
                        childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at,
                        places_taken, version)
                    values ('%1$s', '%2$s', '%1$s', 'ANNOUNCED', current_date - 30, current_date + 30, 'ar', 30, 10, 0,
                        'FIRST_COME', 24, 80, '{}', false, 'FULL', now(), 30, 0)
                    """
                            .formatted(COURSE, CENTRE),
                    """
                    insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, applied_at,
                        enrolled_on, version)
                    select gen_random_uuid(), '%s', '%s', id, 'ENROLLED', row_number() over (order by id), 'NONE', now(),
                           current_date - 30, 0
                    from participant where reference like 'BSH-%%'
                    """
                            .formatted(COURSE, CENTRE),
                    "create table bench_session (n bigint primary key, id uuid not null)",
                    "create sequence bench_next",
                    "create table bench_sheet (marks text not null, held text not null, people uuid[] not null)",
                    """
                    insert into bench_sheet
                    select json_agg(json_build_object('counter', e.position, 'participant', e.participant_id, 'mark', 'PRESENT',
                               'walk_in', false, 'marked_at', now(), 'seen_devices', array[]::uuid[],
                               'seen_counters', array[]::bigint[]))::text,
                           json_agg(json_build_object('participant', e.participant_id, 'mark', 'PRESENT', 'walk_in', false,
                               'conflict', false, 'device', 'DEVICE', 'counter', e.position))::text,
                           array_agg(e.participant_id)
                    from enrolment e where e.course_id = '%s'
                    """
                            .formatted(COURSE),
                    "grant select on bench_session, bench_sheet to hawsh_app",
                    "grant usage on sequence bench_next to hawsh_app");

    /** Their times must not be those of one another, so they lie in rooms that are none and minutes that are past. */
    private static final String SESSIONS =
            """
            with added as (
                insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version)
                select gen_random_uuid(), '%s', '%s', current_date - 20 + i * interval '10 seconds',
                       current_date - 20 + i * interval '10 seconds' + interval '8 seconds', 'PLANNED', 0
                from generate_series(1, %d) i returning id)
            insert into bench_session select row_number() over (), id from added
            """;

    private SheetScene() {}

    /** @return the people on the sheet */
    static List<UUID> set(String url, String ownerPassword, int sessions) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "hawsh_owner", ownerPassword);
                Statement statement = owner.createStatement()) {
            statement.execute("alter table course_session disable trigger user");
            statement.execute("alter table course disable trigger user");
            statement.execute("alter table enrolment disable trigger user");
            for (String step : FILL) {
                statement.execute(step);
            }
            statement.execute(SESSIONS.formatted(COURSE, CENTRE, sessions));
            statement.execute("alter table course_session enable trigger user");
            statement.execute("alter table course enable trigger user");
            statement.execute("alter table enrolment enable trigger user");
            statement.execute("analyze");
            List<UUID> people = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select participant_id from enrolment where course_id = '"
                                    + COURSE
                                    + "'")) {
                while (rows.next()) {
                    people.add(rows.getObject(1, UUID.class));
                }
            }
            return people;
        }
    }

    /** Whoever the token is works at the centre. */
    static void employ(String url, String ownerPassword, UUID subject) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "hawsh_owner", ownerPassword);
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into role_assignment (subject, role, centre_id) values ('%s', 'REGISTRAR', '%s')"
                            .formatted(subject, CENTRE));
        }
    }

    /** The sessions of the next so many sheets, which the other side then does not get. */
    static List<UUID> take(String url, String ownerPassword, int count) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "hawsh_owner", ownerPassword);
                Statement statement = owner.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select s.id from (select nextval('bench_next') as n from generate_series(1, %d)) next join bench_session s using (n)"
                                        .formatted(count))) {
            List<UUID> sessions = new ArrayList<>();
            while (rows.next()) {
                sessions.add(rows.getObject(1, UUID.class));
            }
            return sessions;
        }
    }
}

package org.hawsh.activities.attendance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.testing.FilledServer;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;

/** Sheets of four centres since 2017, on a database of their own. */
final class YearsOfSheets {
    static final int ROWS = Sizes.of(120_000, 45_000_000);

    private static final int SESSIONS = ROWS / 30;

    private static final int PEOPLE = ROWS / 40;

    private static final int COURSES = SESSIONS / 36 + 1;

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    /**
     * What is checked and indexed row by row in a day's work is made once at the end of filling: keys and indexes stand again, as the
     * migrations made them, before anything is asked. Nothing of it is written twice, as it would be to outlive a crash.
     */
    private static final List<String> FILL =
            List.of(
                    "alter table course disable trigger user",
                    "alter table course_session disable trigger user",
                    "alter table enrolment disable trigger user",
                    "alter table attendance drop constraint attendance_session_fk, drop constraint attendance_participant_fk",
                    "alter table attendance_mark drop constraint attendance_mark_session_fk, drop constraint attendance_mark_participant_fk",
                    "alter table attendance drop constraint attendance_pk",
                    "alter table attendance_mark drop constraint attendance_mark_pk",
                    "drop index attendance_of_participant",
                    "drop index attendance_mark_of_session",
                    "alter table attendance set unlogged",
                    "alter table attendance_mark set unlogged",
                    "set maintenance_work_mem = '1GB'",
                    "set work_mem = '1GB'",
                    "insert into name_word (text) values ('rollcall')",
                    """
                    insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, hazardous, certificate,
                        completion_percent, retired, version)
                    values (%s, 'Sewing of old', 'خياطة', 'دورین', 'ARTS_AND_CRAFTS', 'CLOSED_GROUP', false, false, false, 'NONE', 80, false, 0)
                    """
                            .formatted(id("a", "1")),
                    """
                    insert into participant (id, reference, centre_id, given, father, given_word, father_word, name_sort,
                        matching_version, sex, registered_on, registered_by, version, created_at, updated_at)
                    select %s, 'KRK-' || lpad((i %% 1000000)::text, 6, '0') || '-' || (i / 1000000), %s, 'given', 'father', w.id, w.id,
                           int4send(i), 1, 'FEMALE', date '2017-01-01', gen_random_uuid(), 0, now(), now()
                    from generate_series(0, %d) i, (select id from name_word where text = 'rollcall') w
                    """
                            .formatted(id("b", "i"), centre("i / 30"), PEOPLE - 1),
                    "insert into participant_centre (participant_id, centre_id, since) select id, centre_id, registered_on from participant",
                    """
                    insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,
                        childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at,
                        places_taken, version)
                    select %s, %s, %s, 'ANNOUNCED', date '2017-01-01' + c %% 3000, date '2017-01-01' + c %% 3000 + 90, 'ar', 30, 10, 0,
                           'FIRST_COME', 24, 80, '{}', false, 'FULL', now(), 30, 0
                    from generate_series(0, %d) c
                    """
                            .formatted(id("c", "c"), centre("c"), id("a", "1"), COURSES - 1),
                    """
                    insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, sheet, headcount, locked_at, locked_by, version)
                    select %s, %s, %s, d.day, d.day + interval '90 minutes', 'PLANNED', 'LOCKED', 24, now(), gen_random_uuid(), 1
                    from generate_series(0, %d) s,
                         lateral (select date '2017-01-01' + (s / 36) %% 3000 + (s %% 36) * 2 + time '09:00' as day) d
                    """
                            .formatted(
                                    id("d", "s"),
                                    id("c", "s / 36"),
                                    centre("s / 36"),
                                    SESSIONS - 1),
                    """
                    insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, applied_at, enrolled_on, version)
                    select gen_random_uuid(), %s, %s, %s, 'ENROLLED', k, 'NONE', now(), date '2017-01-01', 0
                    from generate_series(0, %d) c, generate_series(0, 29) k
                    """
                            .formatted(
                                    id("c", "c"),
                                    centre("c"),
                                    id("b", "(c * 30 + k) % " + PEOPLE),
                                    COURSES - 1),
                    "analyze course_session, enrolment",
                    """
                    insert into attendance (session_id, participant_id, centre_id, held_on, mark, walk_in, conflict, device, counter)
                    select s.id, e.participant_id, s.centre_id, s.day,
                           (array['PRESENT', 'PRESENT', 'PRESENT', 'LATE', 'ABSENT'])[1 + (s.number + e.position) % 5], false, false,
                           s.device, s.number * 30 + e.position + 1
                    from (select n.number, c.id, c.course_id, c.centre_id, date(c.starts_at) as day, DEVICE as device
                          from course_session c, lateral (select ('x' || right(c.id::text, 12))::bit(48)::bigint) n(number)
                          offset 0) s
                    join enrolment e on e.course_id = s.course_id
                    """
                            .replace("DEVICE", id("e", "n.number % 50")),
                    """
                    insert into attendance_mark (device, counter, session_id, centre_id, participant_id, mark, walk_in, marked_at,
                        received_at, marked_by, seen_devices, seen_counters)
                    select device, counter, session_id, centre_id, participant_id, mark, walk_in, held_on, held_on, device, '{}', '{}'
                    from attendance
                    """,
                    "alter table attendance add constraint attendance_pk primary key (session_id, participant_id)",
                    "create index attendance_of_participant on attendance (participant_id, held_on desc, session_id)",
                    "alter table attendance_mark add constraint attendance_mark_pk primary key (device, counter)",
                    "create index attendance_mark_of_session on attendance_mark (session_id, participant_id)",
                    "alter table attendance add constraint attendance_session_fk foreign key (session_id, centre_id) references course_session (id, centre_id)",
                    "alter table attendance add constraint attendance_participant_fk foreign key (participant_id) references participant (id)",
                    "alter table attendance_mark add constraint attendance_mark_session_fk foreign key (session_id, centre_id) references course_session (id, centre_id)",
                    "alter table attendance_mark add constraint attendance_mark_participant_fk foreign key (participant_id) references participant (id)",
                    "alter table course enable trigger user",
                    "alter table course_session enable trigger user",
                    "alter table enrolment enable trigger user",
                    "analyze");

    private static PostgresServer postgres;

    static void fill() throws SQLException {
        postgres = FilledServer.with(FILL);
    }

    static void stop() {
        postgres.close();
    }

    /** Somebody of one of the four centres asks, about anything of theirs. */
    static Map<String, String> valuesOf(Random random) {
        int session = random.nextInt(SESSIONS);
        int course = session / 36;
        int person = (course * 30 + random.nextInt(30)) % PEOPLE;
        LocalDate day = FIRST.plusDays(course % 3000 + session % 36 * 2L);
        Map<String, String> values = new HashMap<>();
        values.put(
                "scope",
                "array['"
                        + TheCentres.BAGHDAD
                        + "', '"
                        + TheCentres.DIYALA
                        + "', '"
                        + TheCentres.KIRKUK
                        + "', '"
                        + TheCentres.NINEWA
                        + "']::uuid[]");
        values.put("anybodys", values.get("scope"));
        values.put("caller", "'" + UUID.randomUUID() + "'::uuid");
        values.put("centre", "'01939e5c-0000-7000-8000-00000000000" + (1 + course % 4) + "'::uuid");
        values.put("from", "timestamp '" + day + " 00:00'");
        values.put("to", "timestamp '" + day.plusDays(1) + " 00:00'");
        values.put("session", uuid('d', session));
        values.put(
                "sessions",
                "array[" + uuid('d', session) + ", " + uuid('d', session / 36 * 36) + "]");
        values.put("course", uuid('c', course));
        values.put("day", "date '" + day + "'");
        values.put("people", "array[" + uuid('b', person) + "]");
        values.put("person", uuid('b', person));
        values.put("device", uuid('e', session % 50));
        values.put("counters", "array[" + (session * 30L + 1) + "::bigint]");
        values.put("before", "date '9999-01-01'");
        values.put("id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid");
        values.put("count", "51");
        return values;
    }

    static Connection asApp() throws SQLException {
        Connection app =
                DriverManager.getConnection(postgres.url(), "hawsh_app", postgres.appPassword());
        app.setAutoCommit(false);
        try (Statement statement = app.createStatement()) {
            statement.execute(
                    "select set_config('hawsh.centres', '{%s,%s,%s,%s}', true)"
                            .formatted(
                                    TheCentres.BAGHDAD,
                                    TheCentres.DIYALA,
                                    TheCentres.KIRKUK,
                                    TheCentres.NINEWA));
        }
        return app;
    }

    private static String uuid(char kind, long number) {
        return "'%s0000000-0000-4000-8000-%012x'::uuid".formatted(kind, number);
    }

    private static String id(String kind, String number) {
        return "('"
                + kind
                + "0000000-0000-4000-8000-' || lpad(to_hex(("
                + number
                + ")::bigint), 12, '0'))::uuid";
    }

    private static String centre(String number) {
        return "('01939e5c-0000-7000-8000-00000000000' || (1 + (" + number + ") % 4))::uuid";
    }

    private YearsOfSheets() {}
}

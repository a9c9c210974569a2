package org.hawsh.activities.attendance;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Someone;

/** A course with people on it and one session, which was this morning unless it is said; set as the owner, in few statements. */
final class ASession {
    private static final AtomicLong COUNTER = new AtomicLong();

    private static final String PEOPLE =
            """
            with words as (
                insert into name_word (text) select 'rollcall' where not exists (select from name_word where text = 'rollcall')
                returning id),
            word as (select id from words union all select id from name_word where text = 'rollcall' limit 1),
            people as (
                insert into participant (id, reference, centre_id, given, father, given_word, father_word, name_sort,
                    matching_version, sex, registered_on, registered_by, version, created_at, updated_at)
                select i.id, 'TST-' || lpad((random() * 999999)::int::text, 6, '0') || '-' || (i.number % 10), ?, 'Person ' || i.number,
                       'Father', word.id, word.id, int4send(i.number::int), 1, 'FEMALE', date '2026-01-01', gen_random_uuid(), 0, now(), now()
                from unnest(?::uuid[]) with ordinality as i(id, number), word
                returning id, centre_id)
            insert into participant_centre (participant_id, centre_id, since) select id, centre_id, date '2026-01-01' from people
            """;

    private static final String COURSE =
            """
            with made as (
                insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,
                    childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at,
                    places_taken, next_position, version)
                select ?, ?, ?, 'ANNOUNCED', ?::date - 60, ?::date + 60, 'ar', ?::integer, 10, 0, 'FIRST_COME', 24, 80, '{}', false, 'FULL',
                       now(), cardinality(p.people), 1000, 0
                from (select ?::uuid[] as people) p
                returning id, centre_id)
            insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, applied_at, enrolled_on, version)
            select gen_random_uuid(), made.id, made.centre_id, p.id, 'ENROLLED', p.number, 'NONE', now(), ?::date - 60, 0
            from made, unnest(?::uuid[]) with ordinality as p(id, number)
            """;

    final UUID centre;
    final UUID course = UUID.randomUUID();
    final List<UUID> people = new ArrayList<>();
    UUID session;
    LocalDateTime startsAt = Clocks.now().toLocalDate().atTime(0, 1);

    private ASession(UUID centre) {
        this.centre = centre;
    }

    /** Of a course with so many people. */
    static ASession at(UUID centre, int people) {
        return at(centre, people, 30);
    }

    /** Open to all: who comes is counted, not called. */
    static ASession ofAnOpenCourse(UUID centre) {
        return at(centre, 0, null);
    }

    private static ASession at(UUID centre, int people, Integer capacity) {
        ASession made = new ASession(centre);
        for (int number = 0; number < people; number++) {
            made.people.add(UUID.randomUUID());
        }
        UUID activity = UUID.randomUUID();
        Databases.execute(
                "insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, hazardous, certificate,"
                        + " completion_percent, retired, version) values (?, ?, 'خياطة', 'دورین', 'ARTS_AND_CRAFTS', ?, false, false,"
                        + " false, 'NONE', 80, false, 0)",
                activity,
                "Sewing " + activity,
                capacity == null ? "OPEN" : "CLOSED_GROUP");
        LocalDate today = made.startsAt.toLocalDate();
        String ids =
                "{"
                        + made.people.stream().map(UUID::toString).collect(Collectors.joining(","))
                        + "}";
        Databases.execute(PEOPLE, centre, ids);
        Databases.execute(
                COURSE, made.course, centre, activity, today, today, capacity, ids, today, ids);
        made.session = made.sessionOn(made.startsAt);
        return made;
    }

    /** Somebody of the centre without a place in the course. */
    static UUID somebodyElseAt(UUID centre) {
        UUID id = UUID.randomUUID();
        Databases.execute(PEOPLE, centre, "{" + id + "}");
        return id;
    }

    UUID sessionOn(LocalDateTime when) {
        UUID id = UUID.randomUUID();
        Databases.execute(
                "insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version) values (?, ?, ?, ?, ?, 'PLANNED', 0)",
                id,
                course,
                centre,
                when,
                when.plusMinutes(1));
        return id;
    }

    ASession taughtBy(Someone facilitator) {
        UUID staff = UUID.randomUUID();
        Databases.execute(
                "insert into staff_member (id, centre_id, name, subject, job, engagement, starts_on, version) values (?, ?, 'Sara', ?, 'Facilitator', 'STAFF', date '2026-01-01', 0)",
                staff,
                centre,
                facilitator.subject());
        Databases.execute(
                "insert into course_teacher (course_id, centre_id, staff_member_id, role) values (?, ?, ?, 'FACILITATOR')",
                course,
                centre,
                staff);
        return this;
    }

    String path() {
        return "/api/v1/sessions/" + session;
    }

    ValidatableResponse sheet(Someone caller) {
        return caller.calls().get(path() + "/sheet").then();
    }

    Response send(Someone caller, UUID device, Integer inTheRoom, List<Map<String, Object>> marks) {
        Map<String, Object> body = new HashMap<>();
        body.put("device", device);
        body.put("marks", marks);
        if (inTheRoom != null) {
            body.put(
                    "inTheRoom",
                    Map.of("people", inTheRoom, "countedAt", Instant.now().toString()));
        }
        return caller.calls()
                .contentType("application/json")
                .body(body)
                .post(path() + "/attendance-marks");
    }

    Response mark(Someone caller, UUID device, UUID person, String mark, Map<String, Object> more) {
        return send(caller, device, null, List.of(row(person, mark, more)));
    }

    /** Everybody present but the last so many. */
    List<Map<String, Object>> everybodyBut(int absent) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            rows.add(
                    row(
                            people.get(number),
                            number < people.size() - absent ? "PRESENT" : "ABSENT",
                            Map.of()));
        }
        return rows;
    }

    Response submit(Someone caller, int inTheRoom) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("inTheRoom", inTheRoom, "topic", "Seams"))
                .post(path() + "/submission");
    }

    /** Taken with so many absent, and locked. */
    ASession locked(Someone caller, int absent) {
        send(caller, UUID.randomUUID(), people.size() - absent, everybodyBut(absent))
                .then()
                .statusCode(200);
        submit(caller, people.size() - absent).then().statusCode(200);
        return this;
    }

    static Map<String, Object> row(UUID person, String mark, Map<String, Object> more) {
        Map<String, Object> row = new HashMap<>();
        row.put("counter", COUNTER.incrementAndGet());
        row.put("participantId", person);
        row.put("mark", mark);
        row.put("markedAt", Instant.now().toString());
        row.putAll(more);
        return row;
    }

    static Map<String, Object> key(Object device, Object counter) {
        return Map.of("device", device, "counter", counter);
    }
}

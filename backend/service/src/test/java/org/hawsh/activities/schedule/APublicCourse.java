package org.hawsh.activities.schedule;

import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.testing.Databases;

/** A course that is announced and public, with one session, unless it says otherwise. */
final class APublicCourse {
    private final UUID centre;
    private final UUID activity = UUID.randomUUID();
    private final UUID course = UUID.randomUUID();
    private String type = "LANGUAGE";
    private String state = "ANNOUNCED";
    private boolean sensitive;
    private boolean published = true;
    private String showsWhere = "FULL";
    private UUID room;

    private APublicCourse(UUID centre) {
        this.centre = centre;
    }

    static APublicCourse at(UUID centre) {
        return new APublicCourse(centre);
    }

    APublicCourse selfHelp() {
        type = "SELF_HELP";
        sensitive = true;
        return this;
    }

    APublicCourse planned() {
        state = "PLANNED";
        return this;
    }

    APublicCourse unpublished() {
        published = false;
        return this;
    }

    APublicCourse telling(String where) {
        showsWhere = where;
        return this;
    }

    APublicCourse in(UUID room) {
        this.room = room;
        return this;
    }

    /** @param from of its one session, which lasts two hours */
    UUID called(String title, LocalDateTime from) {
        Databases.execute(
                "insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, age_from, hazardous,"
                        + " certificate, completion_percent, retired, version)"
                        + " values (?, ?, ?, ?, ?, 'CLOSED_GROUP', ?, true, 15, false, 'ATTENDANCE', 80, false, 0)",
                activity,
                title,
                title + " ع",
                title + " ک",
                type,
                sensitive);
        Databases.execute(
                "insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,"
                        + " childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'ar', 20, 10, 4, 'FIRST_COME', 48, 80, '{}', ?, ?, now(), 0)",
                course,
                centre,
                activity,
                state,
                from.toLocalDate(),
                from.toLocalDate(),
                published,
                showsWhere);
        return session(from);
    }

    UUID session(LocalDateTime from) {
        UUID session = UUID.randomUUID();
        Databases.execute(
                "insert into course_session (id, course_id, centre_id, room_id, starts_at, ends_at, state, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'PLANNED', 0)",
                session,
                course,
                centre,
                room,
                from,
                from.plusHours(2));
        return session;
    }

    void taughtBy(UUID subject) {
        UUID staff = UUID.randomUUID();
        Databases.execute(
                "insert into staff_member (id, centre_id, name, subject, job, starts_on, engagement, version)"
                        + " values (?, ?, 'Teacher', ?, 'Teacher', '2026-01-01', 'STAFF', 0)",
                staff,
                centre,
                subject);
        Databases.execute(
                "insert into course_teacher (course_id, centre_id, staff_member_id, role) values (?, ?, ?, 'TRAINER')",
                course,
                centre,
                staff);
    }
}

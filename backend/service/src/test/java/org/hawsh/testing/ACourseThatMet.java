package org.hawsh.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.access.Role;

/** A course in the middle of its time, with people on it and sessions that were held; written straight into the tables. */
public final class ACourseThatMet {
    private static final String SESSION =
            """
            insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, sheet, locked_at, locked_by, version)
            values (?, ?, ?, ?, ?, 'PLANNED', ?, case when ? = 'LOCKED' then now() end, case when ? = 'LOCKED' then ?::uuid end, 0)
            """;

    private static final String MARK =
            """
            insert into attendance (session_id, participant_id, centre_id, held_on, mark, walk_in, conflict, device, counter)
            select s.id, ?, s.centre_id, s.starts_at::date, ?, false, false, gen_random_uuid(), 1 from course_session s where s.id = ?
            """;

    private final UUID centre;
    private final UUID course;
    private int position;

    private ACourseThatMet(UUID centre, boolean sensitive, int daysLeft) {
        this.centre = centre;
        this.course = UUID.randomUUID();
        UUID activity = UUID.randomUUID();
        Databases.execute(
                "insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, hazardous,"
                        + " certificate, completion_percent, retired, version)"
                        + " values (?, ?, 'خياطة', 'دروومان', 'ARTS_AND_CRAFTS', 'CLOSED_GROUP', ?, false, false, 'ATTENDANCE', 80, false, 0)",
                activity,
                "Sewing " + activity,
                sensitive);
        LocalDate today = Clocks.now().toLocalDate();
        Databases.execute(
                "insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,"
                        + " childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where, announced_at, version)"
                        + " values (?, ?, ?, 'ANNOUNCED', ?, ?, 'ar', 20, 10, 10, 'FIRST_COME', 48, 80, '{}', false, 'FULL', now(), 0)",
                course,
                centre,
                activity,
                today.minusDays(90),
                today.plusDays(daysLeft));
    }

    public static ACourseThatMet at(UUID centre) {
        return new ACourseThatMet(centre, false, 30);
    }

    public static ACourseThatMet sensitiveAt(UUID centre) {
        return new ACourseThatMet(centre, true, 30);
    }

    public static ACourseThatMet overAt(UUID centre) {
        return new ACourseThatMet(centre, false, -1);
    }

    public UUID id() {
        return course;
    }

    public UUID joinedBy(String given) {
        return joinedBy(given, 0);
    }

    /** @param children how many of theirs have a seat in the children's corner */
    public UUID joinedBy(String given, int children) {
        UUID person = APerson.called(given).at(centre).madeBy(Someone.with(Role.REGISTRAR, centre));
        join(person, children);
        return person;
    }

    public void join(UUID person, int children) {
        Databases.execute(
                """
                with taken as (
                    update course set places_taken = places_taken + 1, childcare_taken = childcare_taken + ? where id = ? returning id, centre_id)
                insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, childcare_children,
                    childcare_given, applied_at, enrolled_on, version)
                select ?, id, centre_id, ?, 'ENROLLED', ?, ?, ?, ?, now(), current_date - 60, 0 from taken
                """,
                children,
                course,
                UUID.randomUUID(),
                person,
                ++position,
                children > 0 ? "BOTH" : "NONE",
                children,
                children > 0);
    }

    public UUID taughtBy(String engagement, UUID subject) {
        UUID staff = UUID.randomUUID();
        Databases.execute(
                "insert into staff_member (id, centre_id, name, subject, job, starts_on, engagement, version)"
                        + " values (?, ?, ?, ?, 'Trainer', '2026-01-01', ?, 0)",
                staff,
                centre,
                "Teacher " + staff,
                subject,
                engagement);
        Databases.execute(
                "insert into course_teacher (course_id, centre_id, staff_member_id, role) values (?, ?, ?, 'TRAINER')",
                course,
                centre,
                staff);
        return staff;
    }

    /** Two hours, with a locked sheet. */
    public UUID held(LocalDateTime from) {
        return session(from, "LOCKED");
    }

    public UUID session(LocalDateTime from, String sheet) {
        UUID session = UUID.randomUUID();
        Databases.execute(
                SESSION,
                session,
                course,
                centre,
                from,
                from.plusHours(2),
                sheet,
                sheet,
                sheet,
                UUID.randomUUID());
        return session;
    }

    public static void marked(UUID session, UUID person, String mark) {
        Databases.execute(MARK, person, mark, session);
    }
}

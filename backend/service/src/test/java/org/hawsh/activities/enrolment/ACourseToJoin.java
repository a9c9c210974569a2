package org.hawsh.activities.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;

/** An announced course of an activity of its own, valid by default, written straight into the tables. */
final class ACourseToJoin {
    private static final String ACTIVITY =
            """
            insert into activity (id, title_en, title_ar, title_ckb, type, shape, sensitive, women_only, age_from, age_to, hazardous,
                prerequisite_id, certificate, completion_percent, retired, version)
            values (?, ?, 'ن', 'چ', ?, 'CLOSED_GROUP', ?, ?, ?, ?, ?, ?, ?, 80, false, 0)
            """;

    private static final String COURSE =
            """
            insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,
                childcare_seats, selection, stream_a_places, stream_b_places, offer_hours, completion_percent, weekdays, published,
                shows_where, announced_at, version)
            values (?, ?, ?, ?, ?, ?, 'ar', ?, ?, ?, ?, ?, ?, ?, 80, '{}', true, 'FULL', now(), 0)
            """;

    private final UUID centre;
    private final UUID activity = UUID.randomUUID();
    private final List<LocalDateTime> sessions = new ArrayList<>();
    private String type = "LANGUAGE";
    private boolean sensitive;
    private boolean womenOnly;
    private boolean hazardous;
    private Integer ageFrom;
    private Integer ageTo;
    private UUID prerequisite;
    private String certificate = "ATTENDANCE";
    private String state = "ANNOUNCED";
    private LocalDate startsOn = Clocks.now().toLocalDate().plusDays(7);
    private LocalDate endsOn = startsOn.plusDays(60);
    private Integer capacity = 2;
    private int waiting = 5;
    private int seats;
    private String selection = "FIRST_COME";
    private Integer placesOfA;
    private Integer placesOfB;
    private int offerHours = 72;

    private ACourseToJoin(UUID centre) {
        this.centre = centre;
    }

    static ACourseToJoin at(UUID centre) {
        return new ACourseToJoin(centre);
    }

    ACourseToJoin of(int places) {
        capacity = places;
        return this;
    }

    ACourseToJoin waiting(int most) {
        waiting = most;
        return this;
    }

    ACourseToJoin seats(int childcare) {
        seats = childcare;
        return this;
    }

    ACourseToJoin streams(int ofA, int ofB) {
        selection = "STREAMS";
        placesOfA = ofA;
        placesOfB = ofB;
        return of(ofA + ofB);
    }

    ACourseToJoin scored() {
        selection = "SCORED";
        return this;
    }

    ACourseToJoin forWomen() {
        womenOnly = true;
        return this;
    }

    ACourseToJoin aged(Integer from, Integer to) {
        ageFrom = from;
        ageTo = to;
        return this;
    }

    ACourseToJoin ofTrade(boolean withHazard) {
        type = "VOCATIONAL";
        hazardous = withHazard;
        certificate = "ACHIEVEMENT";
        return aged(withHazard ? 18 : 15, null);
    }

    ACourseToJoin ofClosedGroup() {
        sensitive = true;
        return this;
    }

    ACourseToJoin after(UUID activityBefore) {
        prerequisite = activityBefore;
        return this;
    }

    ACourseToJoin inState(String other) {
        state = other;
        return this;
    }

    ACourseToJoin from(LocalDate first, LocalDate last) {
        startsOn = first;
        endsOn = last;
        return this;
    }

    ACourseToJoin meeting(LocalDateTime from) {
        sessions.add(from);
        return this;
    }

    UUID activity() {
        return activity;
    }

    UUID id() {
        Databases.execute(
                ACTIVITY,
                activity,
                "To join " + activity,
                type,
                sensitive,
                womenOnly,
                ageFrom,
                ageTo,
                hazardous,
                prerequisite,
                certificate);
        UUID course = UUID.randomUUID();
        Databases.execute(
                COURSE,
                course,
                centre,
                activity,
                state,
                startsOn,
                endsOn,
                capacity,
                waiting,
                seats,
                selection,
                placesOfA,
                placesOfB,
                offerHours);
        sessions.forEach(from -> meet(course, centre, from));
        return course;
    }

    static UUID meet(UUID course, UUID centre, LocalDateTime from) {
        UUID session = UUID.randomUUID();
        Databases.execute(
                """
                insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version)
                values (?, ?, ?, ?, ?, 'PLANNED', 0)
                """,
                session,
                course,
                centre,
                from,
                from.plusHours(2));
        return session;
    }
}

package org.hawsh.activities.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hawsh.access.Role;
import org.hawsh.activities.enrolment.ModelOfSeats.Member;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to a course, and in whatever order: its places stand as the plain model of the rule says. */
@HawshTest
class SeatsAsTheModelTest {
    private static final int COURSES = Sizes.of(4, 60);
    private static final int ACTS = Sizes.of(40, 120);
    private static final String[] WISHES = {"NONE", "BOTH", "CLASS_FIRST"};

    @Inject Turns turns;

    private final List<String> script = new ArrayList<>();
    private UUID centre;
    private Someone registrar;
    private Someone manager;
    private UUID course;
    private ModelOfSeats model;
    private Random random;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void placesStandAsTheModelSays() throws SQLException {
        try (Connection database = Databases.asOwner()) {
            for (int seed = 1; seed <= COURSES; seed++) {
                begin(seed);
                for (int act = 0; act < ACTS; act++) {
                    act();
                    assertEquals(
                            model.told(),
                            told(database),
                            "seed " + seed + ": " + String.join("; ", script));
                }
            }
        }
    }

    private void begin(int seed) {
        random = new Random(seed);
        script.clear();
        boolean streams = seed % 3 == 0;
        int capacity = 2 + random.nextInt(4);
        int ofA = 1 + random.nextInt(capacity - 1);
        model = new ModelOfSeats(capacity, ofA, random.nextInt(5), 2 + random.nextInt(5), streams);
        ACourseToJoin plan =
                ACourseToJoin.at(centre).waiting(model.waitingPlaces).seats(model.seats);
        course = (streams ? plan.streams(ofA, capacity - ofA) : plan.of(capacity)).id();
    }

    private void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> apply();
            case 3 -> with(Member::holds, this::leave);
            case 4 -> with(member -> !member.over(), this::leave);
            case 5 -> with(member -> member.state.equals("OFFERED"), this::answer);
            case 6 -> with(member -> member.state.equals("OFFERED"), this::lapse);
            case 7 -> with(member -> !member.over(), this::wish);
            case 8 -> change();
            default -> with(member -> member.state.equals("WAITLISTED"), this::override);
        }
    }

    private void apply() {
        String wish = model.seats == 0 ? "NONE" : WISHES[random.nextInt(3)];
        int children = wish.equals("NONE") ? 0 : 1 + random.nextInt(model.seats);
        boolean here = random.nextBoolean();
        String stream = model.streams ? random.nextBoolean() ? "A" : "B" : null;
        UUID person = People.woman(centre);
        script.add("apply " + wish + " " + children + " " + stream + (here ? " here" : ""));
        AnEnrolment request = AnEnrolment.of(person).with("takesPlaceAtOnce", here);
        if (stream != null) {
            request.with("stream", stream);
        }
        Response answer = request.wishing(wish, children).sentBy(registrar, course);
        Optional<Member> member = model.apply(person, stream, wish, children, here);
        expect(member.isPresent() ? 201 : 409, answer);
        member.ifPresent(in -> in.id = answer.path("id"));
    }

    private void leave(Member member) {
        script.add("leave " + member.position);
        expect(200, step(registrar, member, "ending", Map.of("reason", "FAMILY")));
        model.leave(member);
    }

    private void answer(Member member) {
        boolean yes = random.nextBoolean();
        script.add((yes ? "accept " : "decline ") + member.position);
        expect(200, step(registrar, member, yes ? "acceptance" : "refusal", null));
        if (yes) {
            member.state = "ENROLLED";
        } else {
            model.leave(member);
        }
    }

    private void lapse(Member member) {
        script.add("lapse " + member.position);
        Databases.execute(
                "update enrolment set offered_until = now() - interval '1 second' where id = ?::uuid",
                member.id);
        turns.run();
        model.leave(member);
    }

    private void override(Member member) {
        script.add("override " + member.position);
        expect(200, step(manager, member, "override", Map.of("reason", "As the model says.")));
        model.override(member);
    }

    private void wish(Member member) {
        String wish = model.seats == 0 ? "NONE" : WISHES[random.nextInt(3)];
        int children = wish.equals("NONE") ? 0 : 1 + random.nextInt(model.seats);
        if (wish.equals(member.wish) && children == member.children) {
            return;
        }
        script.add("wish " + member.position + " " + wish + " " + children);
        String path = "/api/v1/courses/" + course + "/enrolments/" + member.id;
        Response answer =
                registrar
                        .calls()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", registrar.calls().get(path).header("ETag"))
                        .body(Map.of("childcareWish", wish, "childcareChildren", children))
                        .patch(path);
        expect(model.wish(member, wish, children) ? 200 : 409, answer);
    }

    /** Another room, or more or fewer seats in the corner: never fewer than are taken. */
    private void change() {
        model.seats = Math.max(model.seatsTaken(), random.nextInt(5));
        int capacity = Math.max((int) model.taken(null), 2 + random.nextInt(5));
        if (model.streams) {
            int ofA = Math.max((int) model.taken("A"), 1 + random.nextInt(4));
            int ofB = Math.max((int) model.taken("B"), 1 + random.nextInt(4));
            model.placesOfA = ofA;
            model.placesOfB = ofB;
            capacity = ofA + ofB;
        }
        model.capacity = capacity;
        script.add("change " + capacity + " " + model.seats);
        Databases.execute(
                """
                update course set capacity = ?, childcare_seats = ?, stream_a_places = ?, stream_b_places = ? where id = ?
                """,
                capacity,
                model.seats,
                model.streams ? model.placesOfA : null,
                model.streams ? model.placesOfB : null,
                course);
        turns.run();
        model.settle(null);
    }

    private void with(Predicate<Member> which, Consumer<Member> act) {
        List<Member> some = model.members.stream().filter(which).toList();
        if (!some.isEmpty()) {
            act.accept(some.get(random.nextInt(some.size())));
        }
    }

    private Response step(Someone caller, Member member, String step, Object body) {
        return AnEnrolment.step(caller, course, member.id, step, body);
    }

    private void expect(int status, Response answer) {
        assertEquals(
                status,
                answer.statusCode(),
                () -> String.join("; ", script) + " " + answer.asString());
    }

    private Map<String, String> told(Connection database) throws SQLException {
        Map<String, String> told = new TreeMap<>();
        try (var statement =
                database.prepareStatement(
                        """
                        select id, state, childcare_given, childcare_queue is not null,
                               row_number() over (partition by state order by override_at nulls last, position)
                        from enrolment where course_id = ?
                        """)) {
            statement.setObject(1, course);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    String state = rows.getString(2);
                    told.put(
                            rows.getString(1),
                            state
                                    + (rows.getBoolean(3) ? " with seats" : "")
                                    + (rows.getBoolean(4) ? " in the queue" : "")
                                    + (state.equals("WAITLISTED") ? " " + rows.getInt(5) : ""));
                }
            }
        }
        return told;
    }
}

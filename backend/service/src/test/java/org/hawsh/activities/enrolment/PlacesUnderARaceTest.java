package org.hawsh.activities.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Desks that all want the same places at once, some of which die in between: callers hang up, connections to the database are
 * cut in the middle of a transaction, and strangers leave half of one behind. Then everything promised is looked at.
 */
@HawshTest
class PlacesUnderARaceTest {
    private static final int DESKS = 32;
    private static final int STRANGERS = 8;
    private static final int ACTS = Sizes.of(400, 12_000);
    private static final int PEOPLE = 120;
    private static final String AT_WORK =
            "select count(*) from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'enrolment' and l.mode <> 'AccessShareLock'";

    @Inject Turns turns;

    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger dead = new AtomicInteger();
    private final AtomicInteger halves = new AtomicInteger();
    private UUID centre;
    private List<UUID> people;
    private List<UUID> courses;
    private String token;

    @BeforeEach
    void coursesThatEverybodyWants() {
        centre = ACentre.any().open();
        people = People.women(centre, PEOPLE);
        LocalDateTime ten = Clocks.now().toLocalDate().plusDays(9).atTime(10, 0);
        courses =
                List.of(
                        ACourseToJoin.at(centre).of(10).waiting(30).id(),
                        ACourseToJoin.at(centre).of(8).waiting(30).seats(4).id(),
                        ACourseToJoin.at(centre).streams(4, 5).waiting(30).seats(3).id(),
                        ACourseToJoin.at(centre).of(9).waiting(30).meeting(ten).id(),
                        ACourseToJoin.at(centre).of(9).waiting(30).meeting(ten.plusHours(1)).id());
        token =
                Someone.with(Role.REGISTRAR, centre)
                        .and(Role.CENTRE_MANAGER, centre)
                        .token(3_600, "hawsh-api");
    }

    @Test
    void whateverRacesAndDiesThePlacesStayFair() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService beside = Executors.newCachedThreadPool();
        beside.execute(() -> cut(over));
        for (int i = 0; i < STRANGERS; i++) {
            int number = i;
            beside.execute(() -> leaveHalves(number, over));
        }
        try {
            AtOnce.many(DESKS, this::work);
        } finally {
            over.set(true);
            beside.shutdown();
        }
        assertTrue(beside.awaitTermination(30, TimeUnit.SECONDS));
        untilNobodyIsAtWork();
        turns.run();
        System.out.printf(
                "%d acts of %d desks: answers %s, %d hung up, %d halves left behind%n",
                ACTS, DESKS, answers, dead.get(), halves.get());
        assertTrue(dead.get() > 0 && halves.get() > 0, "some died in between");
        assertTrue(answers.getOrDefault(201, new AtomicInteger()).get() > 0, "some were let in");
        assertEquals(List.of(), broken());
    }

    /** Each promise is also shown a breach of it, because a check that cannot fail checks nothing. */
    @Test
    void aBreachOfTheOrderIsNoticedAndAFalseCountIsRefused() {
        UUID course = courses.get(0);
        Databases.execute("update course set capacity = 1 where id = ?", course);
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        String first = AnEnrolment.of(people.get(0)).into(course, registrar);
        String second = AnEnrolment.of(people.get(1)).into(course, registrar);
        assertEquals(List.of(), broken());
        Databases.execute(
                """
                update enrolment set state = case when state = 'ENROLLED' then 'WAITLISTED' else 'ENROLLED' end,
                       enrolled_on = current_date where course_id = ?
                """,
                course);
        assertEquals(List.of("passed over"), broken());
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "update enrolment set state = 'ENROLLED' where id in (?::uuid, ?::uuid)",
                                first,
                                second),
                "who takes a place without counting it is refused by the schema");
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "update course set places_taken = places_taken + 1 where id = ?",
                                course),
                "a check-then-insert cannot overbook");
    }

    /** What somebody asked for who hung up is still done. */
    private static void untilNobodyIsAtWork() throws InterruptedException {
        for (int quiet = 0; quiet < 5; ) {
            Thread.sleep(100);
            quiet = Databases.count(AT_WORK) == 0 ? quiet + 1 : 0;
        }
    }

    private Void work(int desk) {
        Random random = new Random(desk);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int i = 0; i < ACTS / DESKS; i++) {
            send(client, request(random), random.nextInt(15) == 0);
        }
        return null;
    }

    private HttpRequest request(Random random) {
        UUID course = courses.get(random.nextInt(courses.size()));
        String base = "/api/v1/courses/" + course + "/enrolments";
        UUID mine = random.nextInt(3) == 0 ? null : some(random, course);
        if (mine == null) {
            return post(base, application(random, course));
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> post(base + "/" + mine + "/ending", "{\"reason\": \"WORK\"}");
            case 2 -> post(base + "/" + mine + "/acceptance", null);
            case 3 -> post(base + "/" + mine + "/refusal", null);
            case 4 -> {
                change(random, course);
                yield post(base, application(random, course));
            }
            default -> post(base + "/" + mine + "/override", "{\"reason\": \"In a race.\"}");
        };
    }

    private String application(Random random, UUID course) {
        int which = courses.indexOf(course);
        String wish =
                which == 1 || which == 2
                        ? List.of("NONE", "BOTH", "CLASS_FIRST").get(random.nextInt(3))
                        : "NONE";
        return "{\"participantId\": \"%s\", \"childcareWish\": \"%s\", \"childcareChildren\": %d%s, \"takesPlaceAtOnce\": %s}"
                .formatted(
                        people.get(random.nextInt(PEOPLE)),
                        wish,
                        wish.equals("NONE") ? 0 : 1 + random.nextInt(2),
                        which == 2
                                ? ", \"stream\": \"" + (random.nextBoolean() ? "A" : "B") + "\""
                                : "",
                        random.nextBoolean());
    }

    /** Offers run out, rooms grow and shrink, also in the middle of all this. */
    private void change(Random random, UUID course) {
        if (random.nextBoolean()) {
            Databases.execute(
                    """
                    with course_first as (select id from course where id = ? for no key update)
                    update enrolment set offered_until = now() where course_id = (select id from course_first) and state = 'OFFERED'
                    """,
                    course);
        } else if (courses.indexOf(course) != 2) {
            Databases.execute(
                    "update course set capacity = greatest(places_taken, ?) where id = ?",
                    6 + random.nextInt(6),
                    course);
        }
    }

    private HttpRequest post(String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(60));
        return body == null
                ? request.POST(HttpRequest.BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
    }

    private void send(HttpClient client, HttpRequest request, boolean hangsUp) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            if (hangsUp) {
                Thread.sleep(5);
                answer.cancel(true);
                dead.incrementAndGet();
            } else {
                int status = answer.get(90, TimeUnit.SECONDS).statusCode();
                answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            dead.incrementAndGet();
        }
    }

    /** Cuts connections of the service in the middle of whatever they do. */
    private void cut(AtomicBoolean over) {
        try (Connection database = Databases.asApp()) {
            while (!over.get()) {
                Thread.sleep(400);
                try (var statement = database.createStatement()) {
                    statement.execute(
                            """
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where usename = 'hawsh_app' and pid <> pg_backend_pid() and state <> 'idle'
                              and xact_start is not null order by random() limit 1
                            """);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a place and is gone before anybody is written into it, or writes somebody in without taking one. */
    private void leaveHalves(int number, AtomicBoolean over) {
        Random random = new Random(number);
        while (!over.get()) {
            UUID course = courses.get(random.nextInt(courses.size()));
            boolean counts = random.nextBoolean();
            try (Connection database = Databases.asOwner()) {
                database.setAutoCommit(false);
                try (var statement =
                        database.prepareStatement(
                                counts
                                        ? "update course set places_taken = places_taken + 1 where id = ? and places_taken < capacity"
                                        : """
                                          with course_first as (select id from course where id = ? for no key update)
                                          update enrolment set state = 'ENROLLED', enrolled_on = current_date
                                          where id = (select e.id from enrolment e join course_first c on c.id = e.course_id
                                                      where e.state = 'WAITLISTED' limit 1)
                                          """)) {
                    statement.setObject(1, course);
                    if (statement.executeUpdate() == 1) {
                        halves.incrementAndGet();
                    }
                }
                if (random.nextBoolean()) {
                    database.commit();
                }
                Thread.sleep(20);
            } catch (SQLException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static UUID some(Random random, UUID course) {
        List<UUID> ids = new ArrayList<>();
        try (Connection database = Databases.asOwner();
                var statement =
                        database.prepareStatement(
                                "select id from enrolment where course_id = ? and state not in ('WITHDRAWN', 'DROPPED')")) {
            statement.setObject(1, course);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }

    /** What was promised and does not hold. */
    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        PROMISES.forEach(
                (promise, breach) -> {
                    if (Databases.count(breach, centre) > 0) {
                        broken.add(promise);
                    }
                });
        return broken;
    }

    private static final Map<String, String> PROMISES =
            Map.of(
                    "overbooked",
                    """
                    select count(*) from course c cross join lateral (
                        select count(*) as held, count(*) filter (where stream = 'A') as a, count(*) filter (where stream = 'B') as b,
                               coalesce(sum(childcare_children) filter (where childcare_given), 0) as care
                        from enrolment e where e.course_id = c.id and e.state in ('OFFERED', 'ENROLLED')) e
                    where c.centre_id = ? and (held > capacity or held <> places_taken or a > stream_a_places or b > stream_b_places
                        or care > childcare_seats or care <> childcare_taken)
                    """,
                    "twice in a course",
                    """
                    select count(*) from (select 1 from enrolment where centre_id = ? and state not in ('DROPPED', 'WITHDRAWN')
                        group by course_id, participant_id having count(*) > 1) twice
                    """,
                    "in two rooms at once",
                    """
                    select count(*) from enrolment e where e.centre_id = ? and e.state in ('OFFERED', 'ENROLLED')
                        and enrolment_clash(e.participant_id, e.course_id)
                    """,
                    "a place without the seats",
                    """
                    select count(*) from enrolment where centre_id = ? and childcare_wish = 'BOTH' and not childcare_given
                        and state in ('OFFERED', 'ENROLLED')
                    """,
                    "passed over",
                    """
                    select count(*) from enrolment w join enrolment h on h.course_id = w.course_id and h.stream is not distinct from w.stream
                    where w.centre_id = ? and w.state = 'WAITLISTED' and h.state in ('OFFERED', 'ENROLLED')
                        and w.position < h.position and w.childcare_wish <> 'BOTH' and h.override_by is null
                        and not enrolment_clash(w.participant_id, w.course_id)
                        and not exists (select from course_session s where s.course_id = w.course_id)
                    """,
                    "a place is lost",
                    """
                    select count(*) from course c join enrolment w on w.course_id = c.id and w.state = 'WAITLISTED'
                    where c.centre_id = ? and c.places_taken < c.capacity and w.childcare_wish <> 'BOTH'
                        and (w.stream is null or w.stream = 'A' and stream_a_taken < stream_a_places
                             or w.stream = 'B' and stream_b_taken < stream_b_places)
                        and not enrolment_clash(w.participant_id, w.course_id)
                    """,
                    "an act without its trace",
                    """
                    select count(*) from enrolment e where e.centre_id = ? and not exists (
                        select from audit_entry a where a.entity_id = e.id and a.action = 'APPLY')
                    """);
}

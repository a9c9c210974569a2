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
class SeatsUnderARaceTest {
    private static final int DESKS = 32;
    private static final int STRANGERS = 8;
    private static final int ACTS = Sizes.of(400, 12_000);
    private static final int PEOPLE = 120;
    private static final String AT_WORK =
            "select count(*) from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'enrolment' and l.mode <> 'AccessShareLock'";

    @Inject Turns turns;

    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger dead = new AtomicInteger();
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
        WhoDiesInBetween dying = new WhoDiesInBetween(courses);
        ExecutorService beside = Executors.newCachedThreadPool();
        beside.execute(() -> dying.cut(over));
        for (int i = 0; i < STRANGERS; i++) {
            int number = i;
            beside.execute(() -> dying.leaveHalves(number, over));
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
                ACTS, DESKS, answers, dead.get(), dying.halves());
        assertTrue(dead.get() > 0 && dying.halves() > 0, "some died in between");
        assertTrue(answers.getOrDefault(201, new AtomicInteger()).get() > 0, "some were let in");
        assertEquals(List.of(), SeatsPromised.brokenAt(centre));
    }

    /** Each promise is also shown a breach of it, because a check that cannot fail checks nothing. */
    @Test
    void aBreachOfTheOrderIsNoticedAndAFalseCountIsRefused() {
        UUID course = courses.get(0);
        Databases.execute("update course set capacity = 1 where id = ?", course);
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        String first = AnEnrolment.of(people.get(0)).into(course, registrar);
        String second = AnEnrolment.of(people.get(1)).into(course, registrar);
        assertEquals(List.of(), SeatsPromised.brokenAt(centre));
        Databases.execute(
                """
                update enrolment set state = case when state = 'ENROLLED' then 'WAITLISTED' else 'ENROLLED' end,
                       enrolled_on = current_date where course_id = ?
                """,
                course);
        assertEquals(List.of("passed over"), SeatsPromised.brokenAt(centre));
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
}

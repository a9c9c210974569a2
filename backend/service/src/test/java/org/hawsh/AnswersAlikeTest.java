package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/**
 * What a caller may not see does not exist: an item that is missing, one of another centre and one the caller's roles do not
 * open are answered with the same body after the same number of SQL statements, so that neither words nor work tell.
 */
@HawshTest
class AnswersAlikeTest {
    /** A thing's own id, or a place's code, which is its id. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|IQG[0-9]{2}");

    private static final String NO_PLACE = "IQG99";

    private static final int NAMES = 5;

    /** Borne where the caller looks. */
    private static final String COMMON = "Muhammad";

    /** By operation: what is asked of a given, father's, grandfather's, great-grandfather's and family name. */
    private static final Map<String, List<String>> SEARCHES =
            Map.of(
                    "searchParticipants",
                    List.of(
                            "{'text': '%1$s'}",
                            "{'text': '%1$s '}",
                            "{'text': '%1$s %2$s '}",
                            "{'text': '" + COMMON + " %2$s '}",
                            "{'text': '%1$s %2$s %3$s %4$s '}",
                            "{'text': '%1$s', 'grandfather': '%3$s'}",
                            "{'text': '%1$s %2$s', 'family': '%5$s'}"),
                    "checkDuplicates",
                    List.of(
                            "{'name': {'given': '%1$s', 'father': '%2$s'}}",
                            "{'name': {'given': '%1$s', 'father': '%2$s', 'family': '%5$s'}}"));

    /** So many that some of them are between two of the service's own errands. */
    private static final int ASKINGS = 25;

    private final Map<String, Operation> operations = HostileRequests.operations();

    @Inject EntityManagerFactory database;

    @Test
    void aMissingItemAndOneOfAnotherCentreAndOneNotPermittedAreAnsweredAlike() {
        Map<String, Function<Someone, Response>> samples = Samples.all();
        int compared = compared(MatrixRow.all(), id -> sample(samples, id));
        assertTrue(compared > 100, "only " + compared + " refusals were compared");
    }

    @Test
    void soIsTheHistoryOfEveryKind() {
        Map<String, AHistory> histories = AHistory.ofEveryKind();
        int compared =
                compared(
                        MatrixRow.in("history-matrix"),
                        kind ->
                                SentRequest.of(
                                        histories.get(kind)::readBy,
                                        Someone.without(),
                                        "GET",
                                        ".*"));
        assertTrue(compared > 50, "only " + compared + " refusals were compared");
    }

    /** How many answers, each the same as the others about its thing. */
    private int compared(Map<String, MatrixRow> matrix, Function<String, SentRequest> requests) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (var entry : matrix.entrySet()) {
            MatrixRow row = entry.getValue();
            if (!row.kind().namesAnItem()) {
                continue;
            }
            Map<String, Answer> answers = cheapest(refusals(requests.apply(entry.getKey()), row));
            compared += answers.size();
            if (answers.values().stream().distinct().count() > 1) {
                differences.add(entry.getKey() + ": " + answers);
            }
        }
        assertEquals(List.of(), differences);
        return compared;
    }

    @Test
    void soIsASearchForSomebodyOfAnotherCentreAndForNobody() {
        List<String> there = Stream.generate(APerson::unheardOf).limit(NAMES).toList();
        APerson.called(there.get(0))
                .childOf(there.get(1), there.get(2))
                .named("greatGrandfather", there.get(3))
                .ofFamily(there.get(4))
                .bornIn(1990)
                .at(TheCentres.BAGHDAD)
                .registeredBy(Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD));
        List<String> nowhere = Stream.generate(APerson::unheardOf).limit(NAMES).toList();
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        APerson.called(COMMON).registeredBy(registrar);
        List<String> differences = new ArrayList<>();
        SEARCHES.forEach(
                (operation, bodies) ->
                        bodies.forEach(
                                body -> {
                                    SentRequest sample = sample(Samples.all(), operation);
                                    Map<String, Answer> answers =
                                            cheapest(
                                                    Map.of(
                                                            "there",
                                                            new Refusal(
                                                                    sample.saying(
                                                                            filled(body, there)),
                                                                    registrar),
                                                            "nowhere",
                                                            new Refusal(
                                                                    sample.saying(
                                                                            filled(body, nowhere)),
                                                                    registrar)));
                                    if (answers.values().stream().distinct().count() > 1) {
                                        differences.add(body + ": " + answers);
                                    }
                                }));
        assertEquals(List.of(), differences);
    }

    private static String filled(String body, List<String> names) {
        return String.format(body, names.toArray()).replace('\'', '"');
    }

    @Test
    void anAnswerThatCostsMoreIsNoticed() {
        SentRequest read = sample(Samples.all(), "readParticipant");
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        long missing = fewest(new Refusal(withoutId(read, 0), registrar));
        long found = fewest(new Refusal(read, registrar));
        assertTrue(missing > 0 && found > missing, missing + " and " + found);
    }

    /** The first asking also pays for what is remembered from then on. */
    private static long fewest(Refusal refusal) {
        return LongStream.generate(() -> refusal.answer().statements())
                .limit(3)
                .min()
                .orElseThrow();
    }

    /** As long as they differ they are asked again: what the service does of itself is counted too, and only ever adds. */
    private Map<String, Answer> cheapest(Map<String, Refusal> refusals) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < ASKINGS; i++) {
            refusals.forEach(
                    (way, refusal) -> answers.merge(way, refusal.answer(), Answer::cheaper));
            if (answers.values().stream().distinct().count() <= 1) {
                break;
            }
        }
        return answers;
    }

    /**
     * Every way this item can fail to be there for somebody, each id of its address missing in turn. All ask for the same one: who
     * is refused changes nothing.
     */
    private Map<String, Refusal> refusals(SentRequest request, MatrixRow row) {
        Role listed = row.roles().stream().sorted().findFirst().orElseThrow();
        Someone letIn =
                row.kind().isHeldEverywhere()
                        ? Someone.everywhere(listed)
                        : Someone.with(listed, TheCentres.KIRKUK);
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        long ids = ID.matcher(request.uri().getRawPath()).results().count();
        for (int which = 0; which < ids; which++) {
            refusals.put("missing " + which, new Refusal(withoutId(request, which), letIn));
        }
        if (row.kind() == MatrixRow.Kind.SEALED) {
            for (Role role : Role.values()) {
                refusals.put(
                        "no member " + role,
                        new Refusal(request, Someone.with(role, TheCentres.KIRKUK)));
            }
        }
        if (row.kind() == MatrixRow.Kind.ITEM) {
            refusals.put(
                    "elsewhere", new Refusal(request, Someone.with(listed, TheCentres.BAGHDAD)));
        }
        if (row.kind().isHeldEverywhere()) {
            refusals.put(
                    "held in one centre",
                    new Refusal(request, Someone.with(listed, TheCentres.KIRKUK)));
        }
        refusals.put("not permitted", new Refusal(request, unlisted(row)));
        return refusals;
    }

    private SentRequest sample(Map<String, Function<Someone, Response>> samples, String id) {
        Operation operation = operations.get(id);
        try {
            return SentRequest.of(
                    samples.get(id), Someone.without(), operation.method(), operation.path());
        } catch (AssertionError e) {
            throw new AssertionError("the sample of " + id + " was not made", e);
        }
    }

    private static SentRequest withoutId(SentRequest request, int which) {
        String address = request.uri().toString();
        Matcher id = ID.matcher(address);
        for (int i = 0; i <= which; i++) {
            assertTrue(id.find(), address);
        }
        String nobodys = id.group().startsWith("IQG") ? NO_PLACE : UUID.randomUUID().toString();
        return request.at(
                URI.create(
                        address.substring(0, id.start()) + nobodys + address.substring(id.end())));
    }

    private static Someone unlisted(MatrixRow row) {
        return List.of(Role.values()).stream()
                .filter(role -> !row.roles().contains(role))
                .findFirst()
                .map(role -> Someone.with(role, TheCentres.KIRKUK))
                .orElseGet(Someone::without);
    }

    private record Answer(int status, String body, long statements) {
        Answer cheaper(Answer other) {
            return other.statements < statements ? other : this;
        }
    }

    /** Somebody asks for what is not there for them. */
    private class Refusal {
        private final SentRequest request;
        private final Someone caller;

        Refusal(SentRequest request, Someone caller) {
            this.request = request;
            this.caller = caller;
        }

        Answer answer() {
            long before = prepared();
            RawAnswer answer = request.anew().sentBy(caller);
            return new Answer(
                    answer.status(),
                    answer.text().replaceAll("\"instance\":\"[^\"]*\"", ""),
                    prepared() - before);
        }

        private long prepared() {
            return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
        }
    }
}

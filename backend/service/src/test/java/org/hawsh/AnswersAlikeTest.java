package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.Samples;
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

    /** No id of the address is replaced. */
    private static final int NONE = -1;

    private static final int ASKINGS = 5;

    @Inject EntityManagerFactory database;

    @Test
    void aMissingItemAndOneOfAnotherCentreAndOneNotPermittedAreAnsweredAlike() {
        int compared = compared(MatrixRow.all(), Samples.all());
        assertTrue(compared > 100, "only " + compared + " refusals were compared");
    }

    @Test
    void soIsTheHistoryOfEveryKind() {
        Map<String, Function<Someone, Response>> requests = new TreeMap<>();
        AHistory.ofEveryKind().forEach((kind, history) -> requests.put(kind, history::readBy));
        int compared = compared(MatrixRow.in("history-matrix"), requests);
        assertTrue(compared > 50, "only " + compared + " refusals were compared");
    }

    /** How many answers, each the same as the others about its thing. */
    private int compared(
            Map<String, MatrixRow> matrix, Map<String, Function<Someone, Response>> requests) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (var entry : matrix.entrySet()) {
            MatrixRow row = entry.getValue();
            if (!row.kind().namesAnItem()) {
                continue;
            }
            Map<String, Answer> answers = cheapest(requests.get(entry.getKey()), row);
            compared += answers.size();
            if (answers.values().stream().distinct().count() > 1) {
                differences.add(entry.getKey() + ": " + answers);
            }
        }
        assertEquals(List.of(), differences);
        return compared;
    }

    @Test
    void anAnswerThatCostsMoreIsNoticed() {
        Function<Someone, Response> read = Samples.all().get("readParticipant");
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        long missing = ask(read, registrar, 0).statements();
        long found = ask(read, registrar, NONE).statements();
        assertTrue(missing > 0 && found > missing, missing + " and " + found);
    }

    /** As long as they differ they are asked again: what the service does of itself is counted too, and only ever adds. */
    private Map<String, Answer> cheapest(Function<Someone, Response> request, MatrixRow row) {
        Map<String, Answer> answers = refusals(request, row);
        for (int i = 1; i < ASKINGS && answers.values().stream().distinct().count() > 1; i++) {
            refusals(request, row)
                    .forEach((way, again) -> answers.merge(way, again, Answer::cheaper));
        }
        return answers;
    }

    /** Every way this item can fail to be there for somebody, each id of its address missing in turn. */
    private Map<String, Answer> refusals(Function<Someone, Response> request, MatrixRow row) {
        Role listed = row.roles().stream().sorted().findFirst().orElseThrow();
        Someone letIn =
                row.kind().isHeldEverywhere()
                        ? Someone.everywhere(listed)
                        : Someone.with(listed, TheCentres.KIRKUK);
        Map<String, Answer> answers = new LinkedHashMap<>();
        int ids = idsIn(request);
        for (int which = 0; which < ids; which++) {
            answers.put("missing " + which, ask(request, letIn, which));
        }
        if (row.kind() == MatrixRow.Kind.SEALED) {
            for (Role role : Role.values()) {
                answers.put(
                        "no member " + role,
                        ask(request, Someone.with(role, TheCentres.KIRKUK), NONE));
            }
        }
        if (row.kind() == MatrixRow.Kind.ITEM) {
            answers.put("elsewhere", ask(request, Someone.with(listed, TheCentres.BAGHDAD), NONE));
        }
        if (row.kind().isHeldEverywhere()) {
            answers.put(
                    "held in one centre",
                    ask(request, Someone.with(listed, TheCentres.KIRKUK), NONE));
        }
        answers.put("not permitted", ask(request, unlisted(row), NONE));
        return answers;
    }

    private int idsIn(Function<Someone, Response> request) {
        Measured looked = new Measured(NONE);
        request.apply(Someone.without().through(looked));
        return looked.ids;
    }

    private Answer ask(Function<Someone, Response> request, Someone caller, int missing) {
        Measured measured = new Measured(missing);
        Response response = request.apply(caller.through(measured));
        return new Answer(
                response.statusCode(),
                response.asString().replaceAll("\"instance\":\"[^\"]*\"", ""),
                measured.statements);
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

    /** Counts the statements of the one request that is of interest, and can turn one id of its address into one nobody bears. */
    private class Measured implements Filter {
        private final int missing;
        private int ids;
        private long statements;

        Measured(int missing) {
            this.missing = missing;
        }

        @Override
        public Response filter(
                FilterableRequestSpecification asked,
                FilterableResponseSpecification expected,
                FilterContext context) {
            String path = asked.getBasePath() + asked.getUserDefinedPath();
            ids = (int) ID.matcher(path).results().count();
            if (missing != NONE) {
                asked.path(withoutId(path));
            }
            long before = prepared();
            Response response = context.next(asked, expected);
            statements = prepared() - before;
            return response;
        }

        private String withoutId(String path) {
            Matcher id = ID.matcher(path);
            for (int i = 0; i <= missing; i++) {
                assertTrue(id.find(), path);
            }
            String nobodys = id.group().startsWith("IQG") ? NO_PLACE : UUID.randomUUID().toString();
            return path.substring(0, id.start()) + nobodys + path.substring(id.end());
        }

        private long prepared() {
            return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
        }
    }
}

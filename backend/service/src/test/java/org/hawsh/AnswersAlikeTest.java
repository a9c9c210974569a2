package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hawsh.access.Role;
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
    private static final Pattern LAST_ID = Pattern.compile("[0-9a-f-]{36}(?!.*[0-9a-f-]{36})");

    @Inject EntityManagerFactory database;

    @Test
    void aMissingItemAndOneOfAnotherCentreAndOneNotPermittedAreAnsweredAlike() {
        Map<String, Function<Someone, Response>> requests = Samples.all();
        List<String> differences = new ArrayList<>();
        MatrixRow.all()
                .forEach(
                        (operation, row) -> {
                            if (row.kind() != MatrixRow.Kind.ITEM) {
                                return;
                            }
                            Function<Someone, Response> request = requests.get(operation);
                            Role listed = row.roles().stream().sorted().findFirst().orElseThrow();
                            Role unlisted = notIn(row);
                            Answer missing =
                                    ask(request, Someone.with(listed, TheCentres.KIRKUK), true);
                            Answer elsewhere =
                                    ask(request, Someone.with(listed, TheCentres.BAGHDAD), false);
                            Answer forbidden =
                                    ask(request, Someone.with(unlisted, TheCentres.KIRKUK), false);
                            if (!missing.equals(elsewhere) || !missing.equals(forbidden)) {
                                differences.add(
                                        operation
                                                + ": missing "
                                                + missing
                                                + ", elsewhere "
                                                + elsewhere
                                                + ", forbidden "
                                                + forbidden);
                            }
                        });
        assertEquals(List.of(), differences);
    }

    @Test
    void anAnswerThatCostsMoreIsNoticed() {
        Function<Someone, Response> read = Samples.all().get("readParticipant");
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        assertNotEquals(ask(read, registrar, true), ask(read, registrar, false));
    }

    private Answer ask(Function<Someone, Response> request, Someone caller, boolean forNothing) {
        Measured measured = new Measured(forNothing);
        Response response = request.apply(caller.through(measured));
        return new Answer(
                response.statusCode(),
                response.asString().replaceAll("\"instance\":\"[^\"]*\"", "").hashCode(),
                measured.statements);
    }

    private static Role notIn(MatrixRow row) {
        return List.of(Role.values()).stream()
                .filter(role -> !row.roles().contains(role))
                .findFirst()
                .orElse(Role.PARTNER);
    }

    private record Answer(int status, int body, long statements) {}

    /** Counts the statements of the one request that is of interest, and can turn its item into one that is not there. */
    private class Measured implements Filter {
        private final boolean forNothing;
        private long statements;

        Measured(boolean forNothing) {
            this.forNothing = forNothing;
        }

        @Override
        public Response filter(
                FilterableRequestSpecification asked,
                FilterableResponseSpecification expected,
                FilterContext context) {
            if (forNothing) {
                asked.path(
                        LAST_ID.matcher(asked.getBasePath() + asked.getUserDefinedPath())
                                .replaceFirst(UUID.randomUUID().toString()));
            }
            long before = prepared();
            Response response = context.next(asked, expected);
            statements = prepared() - before;
            return response;
        }

        private long prepared() {
            return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
        }
    }
}

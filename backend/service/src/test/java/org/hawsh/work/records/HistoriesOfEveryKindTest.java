package org.hawsh.work.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Scope;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For each kind of record of every sheet: who reads its history, what is written down of it, and what everybody else learns. */
@HawshTest
class HistoriesOfEveryKindTest {
    private static final Map<String, MatrixRow> MATRIX = MatrixRow.in("history-matrix");

    private static Map<String, AHistory> histories;

    @Inject Kinds kinds;

    @BeforeEach
    void oneOfEachKind() {
        if (histories == null) {
            histories = AHistory.ofEveryKind();
        }
    }

    @Test
    void everyKindThatHasAHistoryHasItsRow() {
        assertEquals(MATRIX.keySet(), withHistory());
        assertEquals(MATRIX.keySet(), histories.keySet());
    }

    @Test
    void whoeverMayReadsItAndForEverybodyElseThereIsNone() {
        assertEquals(Set.of(), surprises(MATRIX));
    }

    @Test
    void aRowThatPromisesTooMuchIsNoticed() {
        MatrixRow wrong =
                new MatrixRow(MatrixRow.Kind.ITEM, Set.of(Role.CENTRE_MANAGER, Role.FACILITATOR));
        Set<String> surprises = surprises(Map.of("room", wrong));
        assertTrue(surprises.contains("room by FACILITATOR, OWN_CENTRE: 404"), "" + surprises);
        assertTrue(surprises.contains("room by ADMINISTRATOR, EVERYWHERE: 200"), "" + surprises);
    }

    @Test
    void whatIsToldOfPeopleIsWrittenDownAndNothingElse() {
        Set<String> written = new TreeSet<>();
        histories.forEach(
                (kind, history) -> {
                    Someone reader = Someone.everywhere(anyOf(MATRIX.get(kind)));
                    assertEquals(200, history.readBy(reader).statusCode(), kind);
                    if (Databases.count(
                                    "select count(*) from audit_entry where actor = ?"
                                            + " and action = 'READ' and entity = ? and entity_id = ?"
                                            + " and outcome = 'DONE'",
                                    reader.subject(),
                                    kind,
                                    history.id())
                            == 1) {
                        written.add(kind);
                    }
                });
        assertEquals(
                Set.of(
                        "certificate",
                        "enrolment",
                        "focal_point",
                        "grant_application",
                        "grant_award",
                        "grant_purchase",
                        "grant_selection",
                        "network_support",
                        "participant",
                        "staff_member",
                        "volunteer_network_member"),
                written);
    }

    @Test
    void aKindWithoutAHistoryIsAnsweredAsAMissingRecordIs() {
        Someone manager = Someone.everywhere(Role.CENTRE_MANAGER);
        String missing = bodyOf(AHistory.of("room", UUID.randomUUID()).readBy(manager));
        for (String kind : Set.of("kit", "saved_view", "account", "pg_class", "nothing")) {
            Response answer = AHistory.of(kind, UUID.randomUUID()).readBy(manager);
            assertEquals(404, answer.statusCode(), kind);
            assertEquals(missing, bodyOf(answer), kind);
        }
    }

    @Test
    void whoeverReadsTheHistoriesOfAKindMayAskForHistories() {
        Set<String> permissions =
                kinds.all().stream()
                        .filter(kind -> kind.history() != null)
                        .map(kind -> kind.history().permission())
                        .collect(Collectors.toSet());
        for (Role role : Role.values()) {
            assertEquals(
                    role.permissions().stream().anyMatch(permissions::contains),
                    role.permissions().contains("HISTORY_READ"),
                    role.name());
        }
    }

    private Set<String> withHistory() {
        return kinds.all().stream()
                .filter(kind -> kind.history() != null)
                .map(Kind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> surprises(Map<String, MatrixRow> matrix) {
        Set<String> surprises = new TreeSet<>();
        matrix.forEach(
                (kind, row) -> {
                    AHistory history = histories.get(kind);
                    String missing =
                            bodyOf(
                                    AHistory.of(kind, UUID.randomUUID())
                                            .readBy(Someone.everywhere(anyOf(row))));
                    for (Scope scope : Scope.values()) {
                        for (Role role : scope.roles()) {
                            Response answer = history.readBy(scope.somebody(role));
                            boolean asExpected =
                                    row.letsIn(role, scope)
                                            ? answer.statusCode() == 200
                                            : answer.statusCode() == 404
                                                    && bodyOf(answer).equals(missing);
                            if (!asExpected) {
                                surprises.add(
                                        "%s by %s, %s: %d"
                                                .formatted(kind, role, scope, answer.statusCode()));
                            }
                        }
                    }
                });
        return surprises;
    }

    private static Role anyOf(MatrixRow row) {
        return row.roles().stream().sorted().findFirst().orElseThrow();
    }

    /** Without the address that was asked. */
    private static String bodyOf(Response answer) {
        return answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}

package org.hawsh.mediation.breakglass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the schema says of an opening, whatever the service forgets. */
@HawshTest
class OpeningWallsTest {
    private UUID elsewhere;
    private ACase mediated;

    @BeforeEach
    void aCaseOfAnotherCentre() {
        elsewhere = ACentre.any().open();
        mediated = ACase.at(ACentre.any().open());
    }

    @Test
    void theSchemaHoldsTheSecondPerson() {
        AnOpening waiting = AnOpening.of(mediated, elsewhere);
        SecondPerson.isHeldBySchema("mediation_opening", waiting.id());
        SecondPerson.refused(
                "mediation_opening",
                waiting.id(),
                "decision = 'APPROVED', decided_at = now(), decided_by = '%s'"
                        .formatted(mediated.mediator().subject()),
                "the second person stands apart from the case");
        waiting.approvedBy(Someone.with(Role.MEDIATION_SUPERVISOR, mediated.centre()))
                .then()
                .statusCode(204);
        SecondPerson.staysDecided("mediation_opening", waiting.id());
        SecondPerson.refused(
                "mediation_opening",
                waiting.id(),
                "closes_at = opened_at + interval '61 minutes'",
                "mediation_opening_for_an_hour");
        SecondPerson.refused(
                "mediation_opening",
                waiting.id(),
                "reviewed_by = asked_by, reviewed_at = now(), justified = true",
                "mediation_opening_reviewed_by_a_third");
    }

    @Test
    void rowLevelSecurityOpensTheFileToBeReadAndToNobodyElse() throws SQLException {
        mediated.activeWithTwo();
        mediated.post("/notes", Map.of("kind", "CAUCUS", "text", "She fears her brother."));
        Someone reader = Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere);
        assertEquals(0, seen(reader, "mediation_case where id"));
        AnOpening opening = AnOpening.by(reader, mediated, elsewhere, true);
        assertEquals(1, seen(reader, "mediation_case where id"));
        assertEquals(2, seen(reader, "mediation_party where case_id"));
        assertEquals(1, seen(reader, "mediation_key where case_id"));
        assertEquals(0, seen(reader, "mediation_note where case_id"));
        Someone another = Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere);
        assertEquals(0, seen(another, "mediation_case where id"));
        opening.ended().then().statusCode(200);
        assertEquals(0, seen(reader, "mediation_case where id"));
        assertEquals(0, seen(reader, "mediation_key where case_id"));
    }

    @Test
    void rowLevelSecurityLetsNothingBeWrittenInAnOpening() throws SQLException {
        UUID party = mediated.activeWithTwo().get(0);
        AnOpening opening = AnOpening.inAnEmergency(mediated, elsewhere);
        UUID reader = opening.asker().subject();
        for (String change :
                List.of(
                        "update mediation_case set urgency = 'SOON' where id = '%s'"
                                .formatted(mediated.id()),
                        "update mediation_party set version = version + 1 where id = '%s'"
                                .formatted(party))) {
            assertEquals(0, written(reader, change));
        }
        String note =
                "insert into mediation_note (id, case_id, kind, author, written_at, sealed_text, version)"
                        + " values (uuidv7(), '%s', 'SHARED', '%s', now(), '', 0)"
                                .formatted(mediated.id(), reader);
        SQLException refused = assertThrows(SQLException.class, () -> written(reader, note));
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void theReasonStandsNowhereInWords() {
        AnOpening.of(mediated, elsewhere);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_opening o where o::text like '%hospital%'"));
    }

    @Test
    void aReasonForWhatFitsNoCaseOpensToNobody() throws SQLException {
        Someone asker = Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere);
        UUID madeUp =
                UUID.fromString(
                        AnOpening.asked(asker, elsewhere, AnOpening.madeUp(), false).path("id"));
        AnOpening waiting = AnOpening.by(asker, mediated, elsewhere, false);
        assertFalse(fits(madeUp));
        assertTrue(fits(waiting.id()));
        assertEquals(
                size(waiting.id()), size(madeUp), "what is kept of both is as long as the other");
    }

    private static boolean fits(UUID opening) {
        return Databases.count("select count(case_id) from mediation_opening where id = ?", opening)
                == 1;
    }

    private static long size(UUID opening) {
        return Databases.count(
                "select octet_length(sealed_reason) from mediation_opening where id = ?", opening);
    }

    private long seen(Someone caller, String rows) throws SQLException {
        try (Connection app = as(caller.subject());
                Statement statement = app.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from " + rows + " = '" + mediated.id() + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private int written(UUID caller, String change) throws SQLException {
        try (Connection app = as(caller);
                Statement statement = app.createStatement()) {
            return statement.executeUpdate(change);
        }
    }

    /** As the service would, in a transaction that is not committed. */
    private Connection as(UUID caller) throws SQLException {
        Connection app = Databases.asApp();
        app.setAutoCommit(false);
        try (var scope =
                app.prepareStatement(
                        "select set_config('hawsh.caller', ?, true), set_config('hawsh.centres', ?, true)")) {
            scope.setString(1, caller.toString());
            scope.setString(2, "{" + elsewhere + "}");
            scope.execute();
        }
        return app;
    }
}

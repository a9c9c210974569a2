package org.hawsh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** What the schema refuses of a decision by a second person, whatever the service forgets. */
public final class SecondPerson {
    private SecondPerson() {}

    /** @param id of a row that waits for its decision */
    public static void isHeldBySchema(String table, UUID id) {
        for (String wrong :
                List.of(
                        "decision = 'APPROVED', decided_by = asked_by, decided_at = now()",
                        "decision = 'REFUSED', decided_by = asked_by, decided_at = now()",
                        "decision = 'APPROVED'",
                        "decision = 'APPROVED', decided_by = gen_random_uuid()",
                        "decision = 'WITHDRAWN', decided_at = now()",
                        "decided_by = gen_random_uuid(), decided_at = now()",
                        "decision = 'MAYBE', decided_by = gen_random_uuid(), decided_at = now()")) {
            refused(table, id, wrong, table + "_decided_by_a_second_person");
        }
        for (String wrong :
                List.of(
                        "asked_by = gen_random_uuid()",
                        "asked_at = asked_at + interval '1 day'",
                        "asked_because = 'For another reason'",
                        "asked_until = now() + interval '1 year'")) {
            refused(table, id, wrong, "what was asked stays as it is");
        }
        taken(
                table,
                id,
                "drop constraint " + table + "_decided_by_a_second_person",
                "decision = 'REFUSED', decided_by = asked_by, decided_at = now()");
        taken(
                table,
                id,
                "disable trigger " + table + "_is_decided_once",
                "asked_by = gen_random_uuid()");
    }

    /** Without its wall the same change is taken: it is that wall which refuses it. */
    private static void taken(String table, UUID id, String without, String change) {
        try (Connection owner = Databases.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table " + table + " " + without);
            assertEquals(
                    1,
                    statement.executeUpdate(
                            "update " + table + " set " + change + " where id = '" + id + "'"));
            owner.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param id of a row that was decided */
    public static void staysDecided(String table, UUID id) {
        for (String wrong :
                List.of(
                        "decision = 'OPEN', decided_by = null, decided_at = null",
                        "decided_by = gen_random_uuid()",
                        "decided_because = 'For another reason'")) {
            refused(table, id, wrong, "what was decided stays as it is");
        }
    }

    public static void refused(String table, UUID id, String change, String rule) {
        var refusal =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update " + table + " set " + change + " where id = ?", id),
                        change);
        assertTrue(refusal.getMessage().contains(rule), refusal.getMessage());
    }
}

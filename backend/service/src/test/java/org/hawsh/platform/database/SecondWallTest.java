package org.hawsh.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.AChild;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a forgotten filter could write: nothing of another centre, and nothing in another's name. */
@HawshTest
class SecondWallTest {
    private static final UUID SOMEBODY_ELSE = UUID.randomUUID();

    private final Someone caller = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private UUID ours;
    private UUID theirs;
    private UUID theirHousehold;

    @BeforeEach
    void somebodyHereAndAFamilyInBaghdad() throws SQLException {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        ours = APerson.called("Ours").madeBy(caller);
        theirs = APerson.called("Theirs").at(TheCentres.BAGHDAD).madeBy(stranger);
        UUID child = AChild.called("Child").of(theirs, stranger);
        theirHousehold = household("id", child);
    }

    @Test
    void somebodyOfAnotherCentreIsNotJoinedToOnesOwn() throws SQLException {
        refused(
                "insert into participant_centre (participant_id, centre_id, since) values ('%s', '%s', today_in_iraq())"
                        .formatted(theirs, TheCentres.KIRKUK));
    }

    @Test
    void aHouseholdOfAnotherCentreIsNotOpenedBySomebodyOfOnesOwn() throws SQLException {
        refused(member(theirHousehold, ours));
        UUID begun = UUID.randomUUID();
        refused(
                "insert into household values ('%s', now()); %s"
                        .formatted(begun, member(begun, theirs)));
        AChild.called("Of ours").of(ours, caller);
        refused(
                "update household_member set household_id = '%s' where participant_id = '%s'"
                        .formatted(theirHousehold, ours));
        refused(
                "update household_member set participant_id = '%s' where participant_id = '%s'"
                        .formatted(theirs, ours));
    }

    @Test
    void aRowOfTheTrailIsOfItsCallerAndOfNow() throws SQLException {
        refused(trail("actor", "'" + SOMEBODY_ELSE + "'"));
        refused(trail("actor, at", "'%s', now() - interval '1 day'".formatted(caller.subject())));
        refused(trail("actor, epoch", "'%s', 0".formatted(caller.subject())));
        written(trail("actor", "'" + caller.subject() + "'"));
        refused(
                "insert into change_log (entity, entity_id, version, changed_fields, changed_by, at)"
                        + " values ('room', uuidv7(), 1, '{}', '%s', now())"
                                .formatted(caller.subject()));
    }

    @Test
    void nobodyWhoAsksReadsWhatIsComparedAtNight() throws SQLException {
        String read = "select from people_to_compare('%s', 1)".formatted(new UUID(0, 0));
        assertEquals(1, Databases.count("select count(*) from (%s) compared".formatted(read)));
        written(
                "do $$ begin if exists (%s) then raise exception 'somebody was read'; end if; end $$"
                        .formatted(read));
    }

    @Test
    void noFunctionThatMaySeeMoreLooksAtATemporaryTable() {
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from pg_proc f where f.pronamespace = 'public'::regnamespace and f.prosecdef"
                                + " and not coalesce(f.proconfig, '{}') @> array['search_path=public, pg_temp']"));
    }

    private static String member(UUID household, UUID participant) {
        return ("insert into household_member (id, household_id, participant_id, relation, since, recorded_by, version)"
                        + " values (uuidv7(), '%s', '%s', 'HEAD', today_in_iraq(), uuidv7(), 0)")
                .formatted(household, participant);
    }

    private static String trail(String columns, String values) {
        return "insert into audit_entry (%s, action, entity, entity_id, request_id) values (%s, 'READ', 'room', uuidv7(), 'x')"
                .formatted(columns, values);
    }

    private static UUID household(String column, UUID id) throws SQLException {
        try (Connection owner = Databases.asOwner();
                var rows =
                        owner.createStatement()
                                .executeQuery(
                                        "select household_id from household_member where %s = '%s'"
                                                .formatted(column, id))) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private void refused(String sql) throws SQLException {
        SQLException refused = assertThrows(SQLException.class, () -> written(sql), sql);
        assertEquals("42501", refused.getSQLState(), refused.getMessage());
    }

    /** As the service would, for a registrar of Kirkuk; and taken back. */
    private void written(String sql) throws SQLException {
        try (Connection app = Databases.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('hawsh.centres', '{%s}', true), set_config('hawsh.caller', '%s', true)"
                            .formatted(TheCentres.KIRKUK, caller.subject()));
            statement.execute(sql);
            app.rollback();
        }
    }
}

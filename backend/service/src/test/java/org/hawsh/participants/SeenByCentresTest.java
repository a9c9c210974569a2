package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wall is decided by what stands beside a person; it says what the memberships say, and nobody else can write it. */
@HawshTest
class SeenByCentresTest {
    private UUID person;

    @BeforeEach
    void somebodyOfKirkuk() {
        person =
                UUID.fromString(
                        APerson.called("Seen")
                                .registeredBy(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK))
                                .getString("id"));
    }

    @Test
    void whoSeesAPersonIsWhatTheMembershipsSay() {
        joins(TheCentres.NINEWA);
        assertEquals(
                0,
                Databases.count(
                        """
                        select count(*) from participant p
                        where exists (select from participant_centre pc where pc.participant_id = p.id)
                          and p.centres <> array(select pc.centre_id from participant_centre pc
                                                 where pc.participant_id = p.id and pc.until is null order by pc.centre_id)
                        """));
    }

    @Test
    void aCentreThatIsJoinedSeesThePersonAndOneThatIsLeftDoesNot() throws SQLException {
        assertEquals(0, seenBy(TheCentres.NINEWA));
        joins(TheCentres.NINEWA);
        assertEquals(1, seenBy(TheCentres.NINEWA));
        leaves(TheCentres.NINEWA);
        assertEquals(0, seenBy(TheCentres.NINEWA));
        assertEquals(1, seenBy(TheCentres.KIRKUK));
    }

    @Test
    void aMembershipThatIsTakenAwayShowsThePersonToNobody() throws SQLException {
        Databases.execute("delete from participant_centre where participant_id = ?", person);
        assertEquals(0, seenBy(TheCentres.KIRKUK));
        joins(TheCentres.KIRKUK);
        assertEquals(1, seenBy(TheCentres.KIRKUK));
    }

    @Test
    void centresThatAreJoinedAtTheSameMomentAllSeeThePerson() throws Exception {
        List<UUID> others = List.of(TheCentres.BAGHDAD, TheCentres.DIYALA, TheCentres.NINEWA);
        AtOnce.many(
                others.size(),
                number -> {
                    joins(others.get(number));
                    return number;
                });
        for (UUID centre : others) {
            assertEquals(1, seenBy(centre));
        }
    }

    @Test
    void theServiceCannotShowAPersonToACentreByHand() throws SQLException {
        try (Connection app = Databases.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            enter(statement, TheCentres.KIRKUK);
            SQLException refused =
                    assertThrows(
                            SQLException.class,
                            () ->
                                    statement.executeUpdate(
                                            "update participant set centres = centres || '"
                                                    + TheCentres.NINEWA
                                                    + "'::uuid where id = '"
                                                    + person
                                                    + "'"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void aPersonIsWrittenDownForNoOtherCentreThanTheirOwn() throws SQLException {
        try (Connection app = Databases.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            enter(statement, TheCentres.KIRKUK);
            statement.executeUpdate(
                    """
                    insert into participant (id, reference, centre_id, given, given_word, name_sort, matching_version, sex,
                        registered_on, registered_by, version, created_at, updated_at, centres)
                    select gen_random_uuid(), 'SEE-000000-0', centre_id, given, given_word, name_sort, matching_version, sex,
                        registered_on, registered_by, 0, now(), now(), array['%s', '%s']::uuid[]
                    from participant where id = '%s'
                    """
                            .formatted(TheCentres.KIRKUK, TheCentres.NINEWA, person));
            enter(statement, TheCentres.NINEWA);
            assertEquals(
                    0,
                    one(
                            statement,
                            "select count(*) from participant where reference = 'SEE-000000-0'"));
        }
    }

    private void joins(UUID centre) {
        Databases.execute(
                "insert into participant_centre (participant_id, centre_id, since) values (?, ?, current_date)",
                person,
                centre);
    }

    private void leaves(UUID centre) {
        Databases.execute(
                "update participant_centre set until = current_date where participant_id = ? and centre_id = ?",
                person,
                centre);
    }

    private long seenBy(UUID centre) throws SQLException {
        try (Connection app = Databases.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            enter(statement, centre);
            return one(statement, "select count(*) from participant where id = '" + person + "'");
        }
    }

    private static void enter(Statement statement, UUID centre) throws SQLException {
        statement.execute("select set_config('hawsh.centres', '{" + centre + "}', true)");
    }

    private static long one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}

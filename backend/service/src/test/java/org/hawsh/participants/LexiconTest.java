package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.names.InBackground;
import org.hawsh.participants.names.LexiconMemory;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** The words of the register, on several nodes and through a change of rules. */
@HawshTest
class LexiconTest {
    @Inject EntityManager database;
    @Inject TransactionSynchronizationRegistry transactions;
    @Inject LexiconUpkeep upkeep;
    @Inject InBackground inBackground;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @Test
    void whatOneNodeAddsAnotherFindsWithinSeconds() {
        LexiconMemory other = node();
        assertFalse(knows(other, "tawashiq"));
        APerson.called("Tawashiq").registeredBy(registrar);
        assertTrue(knows(node(), "tawashiq"), "a node that starts now");
        Soon.holds("a node that has been running knows it", () -> knows(other, "tawashiq"));
    }

    @Test
    void whoDrawsANumberFirstAndCommitsLastIsNotMissed() throws SQLException {
        LexiconMemory node = node();
        try (Connection slow = Databases.asOwner()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("insert into name_word (text) values ('latecomer')");
            APerson.called("Earlybird").registeredBy(registrar);
            Soon.holds("what is committed is known", () -> knows(node, "earlybird"));
            assertFalse(knows(node, "latecomer"));
            slow.commit();
        }
        Soon.holds("what is committed late is known", () -> knows(node, "latecomer"));
        Databases.execute("delete from name_word where text = 'latecomer'");
    }

    @Test
    void aWordNobodyBearsAnyMoreIsForgottenAndTheOthersAreCounted() {
        var person = APerson.called("Onceborne").childOf("Twiceborne", null);
        String id = person.madeBy(registrar).toString();
        APerson.called("Twiceborne").registeredBy(registrar);
        LexiconMemory node = node();
        upkeep.run();
        assertEquals(2, frequency("twiceborne"));
        Soon.holds("it is known how many bear it", () -> borne(node, "twiceborne") == 2);
        assertTrue(knows(node, "onceborne"));

        registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", registrar.calls().get(person(id)).header("ETag"))
                .body(Map.of("name", Map.of("given", "Renamed")))
                .patch(person(id))
                .then()
                .statusCode(200);
        upkeep.run();
        assertEquals(0, Databases.count("select count(*) from name_word where text = 'onceborne'"));
        Soon.holds("what nobody bears is forgotten", () -> !knows(node, "onceborne"));
    }

    @Test
    void peopleOfAnotherVersionAreFoundMeanwhileAndGetTheirWordsAnew() {
        String id =
                APerson.called("Versionia")
                        .childOf("Oldrules", null)
                        .registeredBy(registrar)
                        .getString("id");
        String tag = registrar.calls().get(person(id)).header("ETag");
        Databases.execute("insert into name_word (text) values ('versionya of old')");
        Databases.execute(
                "update participant set matching_version = -1, name_sort = '\\x00',"
                        + " given_word = (select id from name_word where text = 'versionya of old') where id = cast(? as uuid)",
                id);
        assertTrue(finds("Versionya", id), "while it waits");

        upkeep.run();
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from participant p join name_word w on w.id = p.given_word"
                                + " where p.id = cast(? as uuid) and w.text = 'versionia' and p.matching_version = ? and p.name_sort <> '\\x00'",
                        id,
                        NameKey.VERSION));
        assertTrue(finds("Versionia", id));
        assertEquals(
                tag, registrar.calls().get(person(id)).header("ETag"), "nobody's edit is lost");
    }

    private boolean finds(String text, String id) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/participants/searches")
                .jsonPath()
                .getList("items.participant.id")
                .contains(id);
    }

    private LexiconMemory node() {
        return new LexiconMemory(database, transactions, inBackground);
    }

    private static boolean knows(LexiconMemory node, String word) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                node.index().meaningsOf(word, 1).stream()
                                        .anyMatch(meaning -> meaning.nearness() == 1));
    }

    private static int borne(LexiconMemory node, String word) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            NameIndex index = node.index();
                            return index.frequencyOf(index.meaningsOf(word, 1).get(0).id());
                        });
    }

    private static long frequency(String word) {
        return Databases.count("select frequency from name_word where text = ?", word);
    }

    private static String person(String id) {
        return "/api/v1/participants/" + id;
    }
}

package org.hawsh.participants.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.names.LexiconMemory;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole register looked through in one piece, beside the look around each person of a centre. */
@HawshTest
class LookThroughAtNightTest {
    private static final int PEOPLE = 160;
    private static final int AGAIN = 60;
    private static final String MATCHES = "/api/v1/participants/match-pairs/searches";
    private static final String KEPT =
            """
            select m.a, m.b, m.level from participant_match m join participant p on p.id = m.a
            where p.centre_id = '%s' and m.found_at >= '%s'
            """;

    @Inject LookThroughAtNight night;
    @Inject LexiconMemory lexicon;

    private final Random random = new Random(20261203);
    private final Instant begun = Instant.now();
    private UUID centre;
    private Someone registrar;

    @BeforeEach
    void aCentreWhereNobodyIs() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
    }

    /** Others may count what waits for them. */
    @AfterEach
    void nobodyElsesPairsAreLeftBehind() {
        Databases.execute(
                "delete from participant_match where found_at >= cast(? as timestamptz)",
                begun.toString());
    }

    @Test
    void whatTheLookAroundEachPersonFindsIsFoundInOnePiece() throws Exception {
        List<String[]> boys = names('M');
        List<String[]> girls = names('F');
        Set<PairOfPeople> injected = new HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean woman = random.nextBoolean();
            String[][] name = {any(woman ? girls : boys), any(boys), any(boys)};
            WrittenDown person =
                    new WrittenDown(
                            spelt(name[0], random.nextInt(3)),
                            spelt(name[1], 0),
                            random.nextInt(8) == 0 ? null : spelt(name[2], 0),
                            woman ? "FEMALE" : "MALE",
                            1950 + random.nextInt(60));
            UUID known = person.at(centre);
            if (i < AGAIN) {
                injected.add(PairOfPeople.of(known, again(person, name, i).at(centre)));
            }
        }
        lexiconIsReadAnew();

        lookThroughTheCentre();
        Map<PairOfPeople, String> oneByOne = kept();
        Databases.execute(
                "delete from participant_match where a in (select id from participant where centre_id = ?)",
                centre);
        night.run();
        Map<PairOfPeople, String> inOnePiece = kept();

        assertEquals(oneByOne, inOnePiece);
        long found = injected.stream().filter(inOnePiece::containsKey).count();
        assertTrue(found >= 0.92 * AGAIN, found + " of " + AGAIN);
    }

    @Test
    void aPairIsKeptOnceHoweverManyNightsPass() throws Exception {
        PairOfPeople pair = twice(centre, centre);
        night.run();
        night.run();
        assertEquals(Map.of(pair, "LIKELY"), kept());
    }

    @Test
    void whoWereToldApartAreNoQuestionUntilItIsTakenBack() throws Exception {
        PairOfPeople pair = twice(centre, centre);
        Databases.execute(
                "insert into participant_distinction (id, a, b, decided_by, decided_at) values (uuidv7(), ?, ?, uuidv7(), now())",
                pair.a(),
                pair.b());
        night.run();
        assertEquals(Map.of(), kept());
        Databases.execute(
                "update participant_distinction set withdrawn_by = uuidv7(), withdrawn_at = now() where a = ? and b = ?",
                pair.a(),
                pair.b());
        night.run();
        assertEquals(Set.of(pair), kept().keySet());
    }

    @Test
    void whoeverNobodyMaySeeTogetherIsNoPair() throws Exception {
        UUID elsewhere = ACentre.any().open();
        PairOfPeople pair = twice(centre, elsewhere);
        night.run();
        assertEquals(Map.of(), kept());
        Databases.execute(
                """
                insert into participant_centre (participant_id, centre_id, since)
                select id, ?, date '2026-01-02' from participant where centre_id = ?
                """,
                centre,
                elsewhere);
        night.run();
        assertEquals(1, pairs(pair), "one of them belongs to both centres now");
        Databases.execute(
                "delete from participant_match where a = ? and b = ?", pair.a(), pair.b());
        Databases.execute(
                "update participant_centre set until = today_in_iraq() where participant_id in (?, ?)",
                pair.a(),
                pair.b());
        night.run();
        assertEquals(0, pairs(pair), "who belongs to no centre any more is nobody's pair");
    }

    private PairOfPeople twice(UUID one, UUID other) throws SQLException {
        WrittenDown person = new WrittenDown("Zahraa", "Abbas", "Jawad", "FEMALE", 1991);
        UUID known = person.at(one);
        UUID again = new WrittenDown("زهراء", "عباس", "جواد", "FEMALE", 1992).at(other);
        lexiconIsReadAnew();
        return PairOfPeople.of(known, again);
    }

    /** By another hand: a slip, another script, a part left out or a year beside. */
    private WrittenDown again(WrittenDown person, String[][] name, int way) {
        return switch (way % 4) {
            case 0 ->
                    new WrittenDown(
                            slip(person.given()),
                            person.father(),
                            person.grandfather(),
                            person.sex(),
                            person.year());
            case 1 ->
                    new WrittenDown(
                            spelt(name[0], 1),
                            spelt(name[1], 1),
                            person.grandfather() == null ? null : spelt(name[2], 1),
                            person.sex(),
                            person.year());
            case 2 ->
                    new WrittenDown(
                            person.given(), person.father(), null, person.sex(), person.year());
            default -> person.withYear(person.year() + (random.nextBoolean() ? 1 : -1));
        };
    }

    private String slip(String word) {
        int at = 2 + random.nextInt(Math.max(1, word.length() - 3));
        return word.length() < 5 ? word : word.substring(0, at) + word.substring(at + 1);
    }

    private String[] any(List<String[]> names) {
        return names.get(random.nextInt(names.size()));
    }

    /** In Latin letters, in Arabic or, where it is a Kurdish name, in Kurdish. */
    private static String spelt(String[] name, int how) {
        return switch (how) {
            case 0 -> name[2].split("\\|")[0];
            case 1 -> name[0];
            default -> name[1].equals("-") ? name[0] : name[1];
        };
    }

    private static List<String[]> names(char sex) throws IOException {
        try (InputStream table =
                LookThroughAtNightTest.class.getResourceAsStream(
                        "/org/hawsh/embedded/demonstration/given-names.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells[3].charAt(0) == sex)
                    .limit(60)
                    .toList();
        }
    }

    /** Counted, and known to this node. */
    private void lexiconIsReadAnew() throws SQLException {
        Databases.count("select count_name_words()");
        List<Integer> words = new ArrayList<>();
        try (Connection owner = Databases.asOwner();
                ResultSet rows =
                        owner.createStatement()
                                .executeQuery(
                                        """
                                        select id from name_word where id in (select given_word from participant union
                                        select father_word from participant union select grandfather_word from participant)
                                        """)) {
            while (rows.next()) {
                words.add(rows.getInt(1));
            }
        }
        Soon.holds(
                "the lexicon is known",
                () -> {
                    NameIndex index = QuarkusTransaction.requiringNew().call(lexicon::index);
                    return words.stream().allMatch(word -> index.textOf(word) != null);
                });
    }

    private void lookThroughTheCentre() {
        String next = null;
        do {
            Map<String, Object> part = new HashMap<>();
            part.put("centreId", centre);
            part.put("cursor", next);
            next =
                    registrar
                            .calls()
                            .contentType("application/json")
                            .body(part)
                            .post(MATCHES)
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("next");
        } while (next != null);
    }

    private Map<PairOfPeople, String> kept() throws SQLException {
        Map<PairOfPeople, String> kept =
                new TreeMap<>(Comparator.comparing(PairOfPeople::toString));
        try (Connection owner = Databases.asOwner();
                ResultSet rows =
                        owner.createStatement().executeQuery(KEPT.formatted(centre, begun))) {
            while (rows.next()) {
                kept.put(
                        new PairOfPeople(
                                rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)),
                        rows.getString(3));
            }
        }
        return kept;
    }

    private static long pairs(PairOfPeople pair) {
        return Databases.count(
                "select count(*) from participant_match where a = ? and b = ?", pair.a(), pair.b());
    }
}

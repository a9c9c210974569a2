package org.hawsh.benchmark.register;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.matching.NameSort;
import org.postgresql.PGConnection;

/** Puts the invented people into the tables as the service would, only faster. */
final class RegisterLoader {
    private static final String COLUMNS =
            """
            id, reference, centre_id, given, father, grandfather, family, given_word, father_word,
            grandfather_word, family_word, name_sort, matching_version, sex, birth_precision, birth_year, registered_on,
            registered_by, version, created_at, updated_at
            """;

    private static final String PEOPLE = "copy loaded (%s) from stdin".formatted(COLUMNS);

    /** COPY does not go where row-level security stands, not even for the owner. */
    private static final String BEFORE =
            "create temporary table loaded as select %s from participant with no data"
                    .formatted(COLUMNS);

    private static final String AFTERWARDS =
            """
            insert into participant (%s) select * from loaded;
            insert into participant_centre (participant_id, centre_id, since) select id, centre_id, registered_on from loaded;
            select count_name_words();
            analyze;
            """
                    .formatted(COLUMNS);

    private RegisterLoader() {}

    static void load(List<InventedPerson> people, String url, String ownerPassword)
            throws SQLException, IOException {
        try (Connection owner = DriverManager.getConnection(url, "hawsh_owner", ownerPassword)) {
            if (isFilled(owner)) {
                return;
            }
            // In one transaction, which holds the words: whoever keeps the lexicon removes those
            // that nobody bears yet.
            owner.setAutoCommit(false);
            owner.createStatement().execute(BEFORE);
            Map<String, Integer> words = words(people, owner);
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < people.size(); i++) {
                rows.append(row(people.get(i), i, words)).append('\n');
            }
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(PEOPLE, new StringReader(rows.toString()));
            owner.createStatement().execute(AFTERWARDS);
            owner.commit();
        }
    }

    /** The same stack measured again. */
    private static boolean isFilled(Connection owner) throws SQLException {
        try (ResultSet row =
                owner.createStatement().executeQuery("select exists (select from participant)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Map<String, Integer> words(List<InventedPerson> people, Connection owner)
            throws SQLException {
        Object[] texts =
                people.stream()
                        .flatMap(person -> Stream.of(person.written()))
                        .filter(Objects::nonNull)
                        .map(NameNormaliser::normalise)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toArray();
        Map<String, Integer> numbers = new HashMap<>();
        try (PreparedStatement ask =
                owner.prepareStatement("select written, number from name_words(?)")) {
            Array array = owner.createArrayOf("text", texts);
            ask.setArray(1, array);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return numbers;
    }

    private static String row(InventedPerson person, int number, Map<String, Integer> words) {
        String[] written = person.written();
        String forLists =
                Stream.of(written[0], written[1], written[2])
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        person.id(),
                        "BEN-%06d-%d".formatted(number, number % 10),
                        person.centre(),
                        written[0],
                        written[1],
                        written[2],
                        written[3],
                        word(written[0], words),
                        word(written[1], words),
                        word(written[2], words),
                        word(written[3], words),
                        "\\\\x" + HexFormat.of().formatHex(NameSort.keyOf(forLists)),
                        NameKey.VERSION,
                        person.woman() ? "FEMALE" : "MALE",
                        "YEAR",
                        person.birthYear(),
                        "2026-01-01",
                        new UUID(0, 1),
                        0,
                        "2026-01-01T00:00:00Z",
                        "2026-01-01T00:00:00Z")
                .map(cell -> cell == null ? "\\N" : cell.toString())
                .collect(Collectors.joining("\t"));
    }

    private static Integer word(String written, Map<String, Integer> words) {
        return written == null ? null : words.get(NameNormaliser.normalise(written));
    }
}

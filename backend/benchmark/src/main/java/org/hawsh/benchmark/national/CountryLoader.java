package org.hawsh.benchmark.national;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.benchmark.register.InventedPerson;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.matching.NameSort;
import org.postgresql.PGConnection;

/**
 * Puts a country into the register as the database's owner. Not through the import: that is measured by a test of its own, and at
 * its last measured 340 rows a second a country would take four hours before the first figure. All triggers and keys stay in force,
 * so that whatever is derived from the register is true: words and how many bear them, memberships, the tally by day.
 *
 * <p>In one transaction, which holds the words: whoever keeps the lexicon removes those that nobody bears yet.
 */
final class CountryLoader {
    private static final int AT_ONCE = 100_000;
    private static final int DAYS = 3_500;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2017-02-01");

    private static final String COLUMNS =
            """
            id, reference, centre_id, given, father, grandfather, family, given_word, father_word, grandfather_word, family_word,
            name_sort, matching_version, sex, birth_precision, birth_year, registered_on, registered_by, version, created_at, updated_at
            """;

    /** Beside the four that are there. */
    private static final String CENTRES =
            """
            insert into centre (id, code, name_en, name_ar, name_ckb, governorate_id, zone, version, kind, state, holiday_calendar,
                opened_on)
            select cast('01939e5c-0000-7000-8000-0000000001' || lpad(to_hex(i), 2, '0') as uuid), 'Q' || chr(65 + i / 26) || chr(65 + i % 26),
                   'Centre ' || i, 'مركز ' || i, 'سەنتەر ' || i, governorate_id, zone, 0, kind, state, holiday_calendar,
                   date '2017-01-01'
            from centre, generate_series(1, 56) i where code = 'KRK'
            """;

    private static final String FIGURES =
            """
            insert into opening_figure (id, centre_id, counted, number, as_of, includes_registered, definition, source, signatory_name,
                signatory_role, recorded_by, recorded_at)
            select gen_random_uuid(), c.id, 'PEOPLE_REGISTERED', 1000 * j, date '2018-01-01' + j * 300, j % 2 = 0,
                   'people of the paper register', 'book', 'Avan', 'manager', '00000000-0000-0000-0000-000000000001', now()
            from centre c, generate_series(1, 4) j
            """;

    /** COPY does not go where row-level security stands, not even for the owner. */
    private static final String BESIDE =
            "create temporary table loaded as select %s from participant with no data"
                    .formatted(COLUMNS);

    private static final String COPY = "copy loaded (%s) from stdin".formatted(COLUMNS);

    private static final String OVER =
            """
            insert into participant (%s) select * from loaded;
            insert into participant_centre (participant_id, centre_id, since) select id, centre_id, registered_on from loaded;
            truncate loaded
            """
                    .formatted(COLUMNS);

    private final Country country;
    private final Connection owner;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();

    private CountryLoader(Country country, Connection owner) {
        this.country = country;
        this.owner = owner;
    }

    /** Nothing where it stands already: the same stack is measured again. */
    static void load(Country country, Connection owner) throws Exception {
        if (count(owner, "select count(*) from centre") > country.centres().size() - 1) {
            return;
        }
        owner.setAutoCommit(false);
        new CountryLoader(country, owner).load();
        CourseScene.set(owner);
        owner.commit();
        owner.setAutoCommit(true);
        owner.createStatement().execute("vacuum analyze");
    }

    static int words(Connection owner) throws SQLException {
        return count(owner, "select count(*) from name_word");
    }

    private static int count(Connection owner, String sql) throws SQLException {
        try (ResultSet row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void load() throws Exception {
        execute(CENTRES);
        execute(BESIDE);
        learnWords();
        Map<String, String> codes = codes();
        country.tell(
                (number, person) -> {
                    rows.append(row(number, person, codes.get(person.centre()))).append('\n');
                    if ((number + 1) % AT_ONCE == 0) {
                        bring();
                    }
                });
        bring();
        execute(FIGURES);
        execute("select count_name_words()");
        execute("select fold_participant_tally()");
    }

    private void bring() throws Exception {
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(COPY, new StringReader(rows.toString()));
        rows.setLength(0);
        execute(OVER);
    }

    private void learnWords() throws Exception {
        TreeSet<String> texts = new TreeSet<>();
        country.tell(
                (number, person) ->
                        person.told().forEach(part -> texts.add(NameNormaliser.normalise(part))));
        try (PreparedStatement ask =
                owner.prepareStatement("select written, number from name_words(?)")) {
            ask.setArray(1, owner.createArrayOf("text", texts.toArray()));
            try (ResultSet known = ask.executeQuery()) {
                while (known.next()) {
                    words.put(known.getString(1), known.getInt(2));
                }
            }
        }
    }

    private Map<String, String> codes() throws SQLException {
        Map<String, String> codes = new HashMap<>();
        try (ResultSet all = owner.createStatement().executeQuery("select id, code from centre")) {
            while (all.next()) {
                codes.put(all.getString(1), all.getString(2));
            }
        }
        return codes;
    }

    private String row(int number, InventedPerson person, String code) {
        List<String> written =
                Stream.of(person.written()).map(part -> part == null ? "\\N" : part).toList();
        List<Object> known =
                Stream.of(person.written())
                        .<Object>map(
                                part ->
                                        part == null
                                                ? "\\N"
                                                : words.get(NameNormaliser.normalise(part)))
                        .toList();
        String forLists =
                Stream.of(person.written())
                        .limit(3)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        int ofCentre = numbers.merge(code, 1, Integer::sum);
        return Stream.of(
                        Stream.of(
                                person.id(),
                                "%s-%06d-%d".formatted(code, ofCentre, ofCentre % 10),
                                person.centre()),
                        written.stream(),
                        known.stream(),
                        Stream.of(
                                "\\\\x" + HexFormat.of().formatHex(NameSort.keyOf(forLists)),
                                NameKey.VERSION,
                                person.woman() ? "FEMALE" : "MALE",
                                "YEAR",
                                person.birthYear(),
                                FIRST_DAY.plusDays(number * 7_919L % DAYS),
                                "00000000-0000-0000-0000-000000000001",
                                0,
                                "2026-01-01T00:00:00Z",
                                "2026-01-01T00:00:00Z"))
                .flatMap(cells -> cells)
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }

    private void execute(String sql) throws SQLException {
        owner.createStatement().execute(sql);
    }
}

package org.hawsh.participants;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.testing.FilledServer;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A register of 50,000 people of four centres and a small one, filled once for all who ask how statements find their way in it. One in
 * a hundred belongs to two centres, five people to three.
 */
class FullRegister implements BeforeAllCallback {
    /** One in five hundred. */
    static final UUID THE_SMALL_CENTRE = UUID.fromString("01939e5c-0000-7000-8000-000000000005");

    private static final int PEOPLE = Sizes.of(50_000, 500_000);

    /** Words are borne unevenly, as names are; the same for every run. */
    private static final String FILL =
            """
            select setseed(0.5);
            insert into centre select (jsonb_populate_record(c, '{"id": "01939e5c-0000-7000-8000-000000000005", "code": "TUZ"}')).*
            from centre c where c.code = 'KRK';
            insert into name_word (text) select 'word' || i from generate_series(1, 4000) i;
            insert into participant (id, reference, centre_id, given, father, given_word, father_word, name_sort,
                matching_version, sex, birth_precision, birth_year, registered_on, registered_by, version, created_at, updated_at)
            select gen_random_uuid(), 'KRK-' || lpad((i %% 1000000)::text, 6, '0') || '-' || (i %% 10),
                   ('01939e5c-0000-7000-8000-00000000000' || case when i %% 500 = 7 then 5 else 1 + i %% 4 end)::uuid, 'given', 'father',
                   1 + floor(3999 * power(random(), 4)), 1 + floor(3999 * power(random(), 4)), int4send((i * 7919::bigint %% %d)::int), 1, 'FEMALE',
                   'YEAR', 1950 + i %% 60, date '2017-01-01' + i %% 3000, gen_random_uuid(), 0, now(), now()
            from generate_series(1, %d) i;
            insert into participant_centre (participant_id, centre_id, since) select id, centre_id, registered_on from participant;
            insert into participant_centre (participant_id, centre_id, since)
            select id, '01939e5c-0000-7000-8000-000000000004', registered_on from participant where reference like 'KRK-____00-_';
            insert into participant_centre (participant_id, centre_id, since)
            select id, '01939e5c-0000-7000-8000-000000000002', registered_on from participant where reference like 'KRK-__1000-_';
            insert into participant_contact (participant_id, whose, phone, may_call, may_write, may_say_centre, woman_caller_only, best_hours)
            select id, 'OWN', '+96477' || substr(reference, 5, 6) || '12', false, false, false, false, '{}' from participant limit 20000;
            analyze
            """
                    .formatted(PEOPLE, PEOPLE);

    private static final Map<String, String> TYPES =
            Map.of("scope", "uuid[]", "count", "integer", "year", "integer");

    private PostgresServer postgres;

    @Override
    public void beforeAll(ExtensionContext context) {
        postgres =
                context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .getOrComputeIfAbsent(Filled.class, any -> filled(), Filled.class)
                        .postgres();
    }

    /** What a statement answers to somebody of Kirkuk, asked as the app role; the first column of each row. */
    List<String> answers(String... statements) throws SQLException {
        return answersTo(TheCentres.KIRKUK, statements);
    }

    /** As {@link #answers}, to somebody of this centre. */
    List<String> answersTo(UUID centre, String... statements) throws SQLException {
        try (Connection app =
                        DriverManager.getConnection(
                                postgres.url() + "?preferQueryMode=simple",
                                "hawsh_app",
                                postgres.appPassword());
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('hawsh.centres', '{" + centre + "}', true)");
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(statements[statements.length - 1])) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        }
    }

    /**
     * The statement as the database plans it once for everybody, whatever is asked for.
     *
     * @param names of its values, filled in their order
     */
    static String withPlaces(String query, List<String> names) {
        return Pattern.compile("(?<!:):([a-z][a-z0-9]*)")
                .matcher(query)
                .replaceAll(
                        found -> {
                            String name = found.group(1);
                            if (!names.contains(name)) {
                                names.add(name);
                            }
                            return "\\$%d::%s"
                                    .formatted(
                                            names.indexOf(name) + 1,
                                            TYPES.getOrDefault(name, "integer[]"));
                        });
    }

    private static Filled filled() {
        try {
            return new Filled(FilledServer.with(List.of(FILL)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Filled(PostgresServer postgres) implements CloseableResource {
        @Override
        public void close() {
            postgres.close();
        }
    }
}

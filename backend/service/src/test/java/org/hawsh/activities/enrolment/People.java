package org.hawsh.activities.enrolment;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.hawsh.testing.Databases;

/** People of a centre, written straight into the register. */
final class People {
    private static final String WRITE =
            """
            insert into participant (id, reference, centre_id, given, given_word, name_sort, matching_version, sex,
                birth_precision, birth_year, registered_on, registered_by, version, created_at, updated_at)
            select ?, 'TST-' || lpad(?::text, 6, '0') || '-0', ?, 'Joining', id, int4send(1), 1, ?, ?, ?,
                date '2026-01-01', gen_random_uuid(), 0, now(), now()
            from name_word where text = 'joining'
            """;

    private People() {}

    static List<UUID> women(UUID centre, int count) {
        return Stream.generate(() -> born(centre, "FEMALE", 1990)).limit(count).toList();
    }

    static UUID woman(UUID centre) {
        return born(centre, "FEMALE", 1990);
    }

    static UUID man(UUID centre) {
        return born(centre, "MALE", 1990);
    }

    /** @param year null where no birth date is known */
    static UUID born(UUID centre, String sex, Integer year) {
        UUID person = UUID.randomUUID();
        Databases.execute("insert into name_word (text) values ('joining') on conflict do nothing");
        while (true) {
            int number = ThreadLocalRandom.current().nextInt(1_000_000);
            if (Databases.count(
                            "select count(*) from participant where reference = 'TST-' || lpad(?::text, 6, '0') || '-0'",
                            number)
                    == 0) {
                Databases.execute(
                        WRITE, person, number, centre, sex, year == null ? null : "YEAR", year);
                break;
            }
        }
        Databases.execute(
                "insert into participant_centre (participant_id, centre_id, since) values (?, ?, date '2026-01-01')",
                person,
                centre);
        return person;
    }
}

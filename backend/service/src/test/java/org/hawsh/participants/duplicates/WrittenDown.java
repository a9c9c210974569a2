package org.hawsh.participants.duplicates;

import java.sql.SQLException;
import java.util.UUID;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.matching.NameSort;
import org.hawsh.testing.Databases;

/**
 * Somebody as a desk wrote them down, past the question whether they are known: most of many are not worth a request.
 *
 * @param year null where it was not told, as a part of the name may be
 */
record WrittenDown(String given, String father, String grandfather, String sex, Integer year) {
    private static final String PERSON =
            """
            insert into participant (id, reference, centre_id, given, father, grandfather, given_word, father_word, grandfather_word,
                name_sort, matching_version, sex, birth_precision, birth_year, registered_on, registered_by, version, created_at, updated_at)
            values (?, 'DUP-' || lpad((hashtext(?::text) & 1048575)::text, 7, '0') || '-' || ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                case when ? then 'YEAR' end, ?, date '2026-01-01', gen_random_uuid(), 0, now(), now())
            """;

    private static final String MEMBER =
            "insert into participant_centre (participant_id, centre_id, since) values (?, ?, date '2026-01-01')";

    WrittenDown withYear(Integer other) {
        return new WrittenDown(given, father, grandfather, sex, other);
    }

    UUID at(UUID centre) throws SQLException {
        UUID id = UUID.randomUUID();
        Databases.execute(
                PERSON,
                id,
                id,
                String.valueOf(Math.floorMod(id.hashCode(), 10)),
                centre,
                given,
                father,
                grandfather,
                word(given),
                word(father),
                word(grandfather),
                NameSort.keyOf(given),
                NameKey.VERSION,
                sex,
                year != null,
                year);
        Databases.execute(MEMBER, id, centre);
        return id;
    }

    private static Integer word(String part) {
        return part == null
                ? null
                : (int)
                        Databases.count(
                                "select number from name_words(array[?::text])",
                                NameNormaliser.normalise(part));
    }
}

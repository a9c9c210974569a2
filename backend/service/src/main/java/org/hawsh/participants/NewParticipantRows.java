package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hawsh.platform.database.RowsAsJson;

/** Writes people and their first centre, each kind in one statement however many they are. */
@ApplicationScoped
class NewParticipantRows {
    /** Column by column, since the database itself fills in the others. */
    static final String PEOPLE =
            """
            insert into participant (id, reference, centre_id, kind,
                given, father, grandfather, great_grandfather, family, latin,
                given_word, father_word, grandfather_word, great_grandfather_word, family_word,
                name_sort, matching_version, sex, birth_precision, birth_year, birth_month, birth_day, age_band, age_band_on,
                registered_on, registered_by, version, created_at, updated_at)
            select id, reference, centre_id, kind,
                given, father, grandfather, great_grandfather, family, latin,
                given_word, father_word, grandfather_word, great_grandfather_word, family_word,
                name_sort, matching_version, sex, birth_precision, birth_year, birth_month, birth_day, age_band, age_band_on,
                registered_on, registered_by, version, created_at, updated_at
            from json_populate_recordset(cast(null as participant), cast(:rows as json))
            """;

    private static final String MEMBERSHIPS =
            """
            insert into participant_centre
            select * from json_populate_recordset(cast(null as participant_centre), cast(:rows as json))
            """;

    private final EntityManager database;
    private final RowsAsJson rows;

    NewParticipantRows(EntityManager database, RowsAsJson rows) {
        this.database = database;
        this.rows = rows;
    }

    /** A person must stand before their centre. */
    void write(List<Participant> people, List<CentreMembership> memberships) {
        write(PEOPLE, people);
        write(MEMBERSHIPS, memberships);
    }

    private void write(String statement, List<?> entities) {
        if (!entities.isEmpty()) {
            database.createNativeQuery(statement)
                    .setParameter("rows", rows.of(entities))
                    .executeUpdate();
        }
    }
}

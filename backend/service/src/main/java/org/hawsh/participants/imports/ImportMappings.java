package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.participants.imports.rows.ImportField;
import org.hawsh.participants.imports.rows.ImportReading;

/** What people of a centre have said about the columns of files of one shape: the last word counts. */
@ApplicationScoped
class ImportMappings {
    private final EntityManager database;

    ImportMappings(EntityManager database) {
        this.database = database;
    }

    Optional<List<ImportField>> of(UUID centre, List<String> header) {
        return database.createNativeQuery(
                        "select fields from participant_import_mapping where centre_id = :centre and shape = :shape order by said_at desc limit 1",
                        String[].class)
                .setParameter("centre", centre)
                .setParameter("shape", ImportLook.shapeOf(header))
                .getResultStream()
                .map(fields -> ImportReading.fieldsOf((String[]) fields))
                .findFirst();
    }

    void remember(UUID centre, List<String> header, ImportReading reading, UUID by) {
        database.createNativeQuery(
                        "insert into participant_import_mapping (centre_id, shape, fields, said_by, said_at) values (:centre, :shape, :fields, :by, clock_timestamp())")
                .setParameter("centre", centre)
                .setParameter("shape", ImportLook.shapeOf(header))
                .setParameter("fields", reading.fieldNames())
                .setParameter("by", by)
                .executeUpdate();
    }
}

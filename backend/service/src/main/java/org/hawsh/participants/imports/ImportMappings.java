package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.participants.imports.rows.ImportField;
import org.hawsh.participants.imports.rows.ImportReading;
import org.hawsh.participants.imports.rows.Meanings;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.security.SealedJson;

/** What people of a centre have said about the columns of files of one shape and the texts in them: the last word counts. */
@ApplicationScoped
class ImportMappings {
    private static final String PLACE = "participant_import_mapping:";

    private final EntityManager database;
    private final SealedJson sealed;

    ImportMappings(EntityManager database, SealedJson sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    Optional<Mapping> of(UUID centre, List<String> header) {
        return Rows.of(
                        database,
                        "select fields, sealed_meanings from participant_import_mapping where centre_id = :centre and shape = :shape order by said_at desc limit 1",
                        Kept.class)
                .setParameter("centre", centre)
                .setParameter("shape", ImportLook.shapeOf(header))
                .getResultStream()
                .map(
                        kept ->
                                new Mapping(
                                        ImportReading.fieldsOf(kept.fields()),
                                        kept.sealedMeanings() == null
                                                ? List.of()
                                                : sealed.open(
                                                                kept.sealedMeanings(),
                                                                PLACE + centre,
                                                                Said.class)
                                                        .meanings()))
                .findFirst();
    }

    void remember(
            UUID centre,
            List<String> header,
            ImportReading reading,
            List<Meanings.Meaning> meanings,
            UUID by) {
        database.createNativeQuery(
                        "insert into participant_import_mapping (centre_id, shape, fields, sealed_meanings, said_by, said_at) values (:centre, :shape, :fields, :meanings, :by, clock_timestamp())")
                .setParameter("centre", centre)
                .setParameter("shape", ImportLook.shapeOf(header))
                .setParameter("fields", reading.fieldNames())
                .setParameter("meanings", sealed.seal(new Said(meanings), PLACE + centre))
                .setParameter("by", by)
                .executeUpdate();
    }

    /** What the columns are, and what texts in them mean. */
    record Mapping(List<ImportField> fields, List<Meanings.Meaning> meanings) {}

    private record Kept(String[] fields, byte[] sealedMeanings) {}

    private record Said(List<Meanings.Meaning> meanings) {}
}

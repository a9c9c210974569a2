package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.security.KeyedHash;

/** Whom an import brought, and who a row of it was said to be: kept for as long as the import can be taken back. */
@ApplicationScoped
class ImportPeople {
    private final EntityManager database;
    private final KeyedHash hash;

    ImportPeople(EntityManager database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    void registered(UUID importId, Collection<UUID> people) {
        add(importId, people, true);
    }

    /** A row was left out for each of these: whoever brought them in cannot take them away from this import. */
    void known(UUID importId, Collection<UUID> people) {
        add(importId, people, false);
    }

    private void add(UUID importId, Collection<UUID> people, boolean registered) {
        database.createNativeQuery(
                        """
                        insert into participant_import_person (import_id, participant_id, registered)
                        select :id, p.id, :registered from participant p where p.id = any(:people)
                        """)
                .setParameter("id", importId)
                .setParameter("registered", registered)
                .setParameter("people", people.toArray(UUID[]::new))
                .executeUpdate();
    }

    List<UUID> registeredBy(UUID importId) {
        return OneColumn.of(
                        database,
                        "select participant_id from participant_import_person where import_id = :id and registered order by participant_id",
                        UUID.class)
                .setParameter("id", importId)
                .getResultList();
    }

    /**
     * Removes all of them from the register, or nobody.
     *
     * @return who is in use already, the first of them; empty where all were removed
     */
    List<InUse> remove(UUID importId, List<UUID> people, int most) {
        return Rows.of(
                        database,
                        """
                        select participant as id, reference, in_use as of
                        from withdraw_participant_import(:id, :people, :hashes, :most)
                        """,
                        InUse.class)
                .setParameter("id", importId)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("hashes", people.stream().map(hash::of).toArray(byte[][]::new))
                .setParameter("most", most)
                .getResultList();
    }

    /** @param of how many are in use */
    record InUse(UUID id, String reference, Integer of) {}
}

package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.platform.workbooks.RowFault;

/** What was found wrong in a file, as long as the file is kept. */
@ApplicationScoped
class ImportFaults {
    /** More are counted, not kept: nobody mends them one by one. */
    static final int MOST_KEPT = 10_000;

    private final EntityManager database;
    private final SealedJson sealed;

    ImportFaults(EntityManager database, SealedJson sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** @param before how many of this file have been added already */
    void add(UUID importId, UUID centre, int before, List<RowFault> faults) {
        int count = Math.min(faults.size(), MOST_KEPT - before);
        if (count <= 0) {
            return;
        }
        List<RowFault> kept = faults.subList(0, count);
        database.createNativeQuery(
                        """
                        insert into participant_import_fault (import_id, centre_id, number, row_number, code, sealed)
                        select :id, :centre, number, row_number, code, sealed
                        from unnest(cast(:numbers as integer[]), cast(:rows as integer[]), cast(:codes as text[]), cast(:sealed as bytea[]))
                             as f (number, row_number, code, sealed)
                        """)
                .setParameter("id", importId)
                .setParameter("centre", centre)
                .setParameter(
                        "numbers",
                        IntStream.range(before, before + count).boxed().toArray(Integer[]::new))
                .setParameter("rows", kept.stream().map(RowFault::row).toArray(Integer[]::new))
                .setParameter(
                        "codes",
                        kept.stream().map(fault -> fault.fault().code()).toArray(String[]::new))
                .setParameter(
                        "sealed",
                        kept.stream()
                                .map(fault -> sealed.seal(Kept.of(fault), place(importId)))
                                .toArray(byte[][]::new))
                .executeUpdate();
    }

    List<RowFault> first(UUID importId, int most) {
        return Rows.of(
                        database,
                        "select row_number, code, sealed from participant_import_fault where import_id = :id order by number limit :most",
                        Found.class)
                .setParameter("id", importId)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(found -> fault(importId, found))
                .toList();
    }

    /** How often each rule was broken among those that are kept, and where first. */
    List<Kind> kinds(UUID importId) {
        return Rows.of(
                        database,
                        """
                        select f.row_number as first_row_number, f.code as first_code, f.sealed as first_sealed, k.many
                        from (select code, min(number) as first, count(*) as many from participant_import_fault
                              where import_id = :id group by code) k
                        join participant_import_fault f on f.import_id = :id and f.number = k.first
                        order by k.many desc, k.first
                        """,
                        Counted.class)
                .setParameter("id", importId)
                .getResultList()
                .stream()
                .map(kind -> new Kind(fault(importId, kind.first()), kind.many()))
                .toList();
    }

    void forget(UUID importId) {
        database.createNativeQuery("delete from participant_import_fault where import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    private RowFault fault(UUID importId, Found found) {
        Kept kept = sealed.open(found.sealed(), place(importId), Kept.class);
        return new RowFault(
                found.rowNumber(),
                kept.column(),
                Fault.at("", found.code(), kept.values().toArray()),
                kept.value());
    }

    private record Found(int rowNumber, String code, byte[] sealed) {}

    private record Counted(Found first, int many) {}

    private static String place(UUID importId) {
        return "participant_import_fault:" + importId;
    }

    /** @param first the first of its kind */
    record Kind(RowFault first, int count) {}

    private record Kept(String column, String value, List<Object> values) {
        static Kept of(RowFault fault) {
            return new Kept(fault.column(), fault.value(), fault.fault().values());
        }
    }
}

package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.duplicates.BulkMatches;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.security.SealedJson;

/** Rows that are likely somebody who is known already, and what was decided about each. */
@ApplicationScoped
class ImportDoubts {
    private final EntityManager database;
    private final SealedJson sealed;

    ImportDoubts(EntityManager database, SealedJson sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    void add(UUID importId, UUID centre, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into participant_import_doubt (import_id, centre_id, row_number, known, sealed)
                        select :id, :centre, row_number, cast(known as uuid[]), sealed
                        from unnest(cast(:rows as integer[]), cast(:known as text[]), cast(:sealed as bytea[]))
                             as d (row_number, known, sealed)
                        """)
                .setParameter("id", importId)
                .setParameter("centre", centre)
                .setParameter("rows", doubts.stream().map(Doubt::row).toArray(Integer[]::new))
                .setParameter(
                        "known",
                        doubts.stream().map(doubt -> list(doubt.known())).toArray(String[]::new))
                .setParameter(
                        "sealed",
                        doubts.stream()
                                .map(doubt -> sealed.seal(doubt, place(importId)))
                                .toArray(byte[][]::new))
                .executeUpdate();
    }

    /** Those that wait for a decision first come first. */
    List<Decided> after(UUID importId, int row, int most, boolean undecidedOnly) {
        return Rows.of(
                        database,
                        """
                        select sealed, decision from participant_import_doubt
                        where import_id = :id and row_number > :row and (not :undecided or decision is null)
                        order by row_number limit :most
                        """,
                        Found.class)
                .setParameter("id", importId)
                .setParameter("row", row)
                .setParameter("undecided", undecidedOnly)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(
                        found ->
                                new Decided(
                                        sealed.open(found.sealed(), place(importId), Doubt.class),
                                        found.decision()))
                .toList();
    }

    long undecided(UUID importId) {
        return (Long)
                OneColumn.of(
                                database,
                                "select count(*) from participant_import_doubt where import_id = :id and decision is null",
                                Long.class)
                        .setParameter("id", importId)
                        .getSingleResult();
    }

    /** By import; one of which all is decided is not among them. */
    Map<UUID, Long> undecidedOf(Collection<UUID> importIds) {
        return Rows.of(
                        database,
                        """
                        select import_id, count(*) as many from participant_import_doubt
                        where import_id = any(:ids) and decision is null group by import_id
                        """,
                        Undecided.class)
                .setParameter("ids", importIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Undecided::importId, Undecided::many));
    }

    private record Found(byte[] sealed, Decision decision) {}

    private record Undecided(UUID importId, long many) {}

    /** @param rows null for all nobody has decided about */
    void decide(UUID importId, Decision decision, Collection<Integer> rows, UUID by) {
        database.createNativeQuery(
                        """
                        update participant_import_doubt set decision = :decision, decided_by = :by
                        where import_id = :id
                          and (cast(:rows as integer[]) is null and decision is null or row_number = any(cast(:rows as integer[])))
                        """)
                .setParameter("id", importId)
                .setParameter("decision", decision.name())
                .setParameter("by", by)
                .setParameter("rows", rows == null ? null : rows.toArray(Integer[]::new))
                .executeUpdate();
    }

    List<Doubt> decided(UUID importId, Decision decision) {
        return database.createNativeQuery(
                        "select sealed from participant_import_doubt where import_id = :id and decision = :decision",
                        byte[].class)
                .setParameter("id", importId)
                .setParameter("decision", decision.name())
                .getResultStream()
                .map(found -> sealed.open((byte[]) found, place(importId), Doubt.class))
                .toList();
    }

    Set<Integer> rowsDecided(UUID importId, Decision decision) {
        return Set.copyOf(
                OneColumn.of(
                                database,
                                "select row_number from participant_import_doubt where import_id = :id and decision = :decision",
                                Integer.class)
                        .setParameter("id", importId)
                        .setParameter("decision", decision.name())
                        .getResultList());
    }

    /** Whether a row is likely one of these. */
    boolean name(UUID importId, Collection<UUID> people) {
        return OneColumn.of(
                        database,
                        "select exists (select from participant_import_doubt where import_id = :id and known && cast(:people as uuid[]))",
                        Boolean.class)
                .setParameter("id", importId)
                .setParameter("people", people.toArray(UUID[]::new))
                .getSingleResult();
    }

    void forget(UUID importId) {
        database.createNativeQuery("delete from participant_import_doubt where import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    private static String list(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String place(UUID importId) {
        return "participant_import_doubt:" + importId;
    }

    /**
     * A row and whom it is likely to be.
     *
     * @param person as they would be registered
     */
    record Doubt(int row, RegisterParticipant person, List<BulkMatches.Match> matches) {
        /** The row itself and those before it that it is likely to be. */
        IntStream rows() {
            return IntStream.concat(
                    IntStream.of(row),
                    matches.stream()
                            .filter(match -> match.participant() == null)
                            .mapToInt(BulkMatches.Match::row));
        }

        /** People of the register it may be. */
        List<UUID> known() {
            return matches.stream()
                    .map(BulkMatches.Match::participant)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /** @param decision null while nobody has decided */
    record Decided(Doubt doubt, Decision decision) {}

    /** What somebody says about a row that looks like a person who is known. */
    @Schema(
            name = "DuplicateDecision",
            description = "SAME: the row is left out. DIFFERENT: it is registered as somebody else")
    enum Decision {
        SAME,
        DIFFERENT
    }
}

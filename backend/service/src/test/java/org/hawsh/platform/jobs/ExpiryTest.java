package org.hawsh.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept for a time is gone when the time is over, although nobody asks for anything: rows are dated back. */
@HawshTest
class ExpiryTest {
    private static final List<UUID> CENTRES =
            List.of(TheCentres.KIRKUK, TheCentres.BAGHDAD, TheCentres.NINEWA);

    @Inject Instance<Job> jobs;

    private final List<String> log = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Expiry.class.getName());
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    log.add(line.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        run("expired idempotency answers");
        run("expired files");
        logger.addHandler(listener);
    }

    @AfterEach
    void nobodyListens() {
        logger.removeHandler(listener);
    }

    @Test
    void answersOfAllCallersAreDroppedAfterSeventyTwoHours() {
        List<UUID> old = List.of(answer("73 hours"), answer("72 hours"), answer("9 days"));
        List<UUID> young = List.of(answer("71 hours"), answer("0 hours"));
        run("expired idempotency answers");
        String kept = "select count(*) from idempotency_record where caller = ?";
        assertEquals(0, count(kept, old));
        assertEquals(2, count(kept, young));
        assertEquals(List.of("expired idempotency answers: 3 dropped"), log);
    }

    @Test
    void importFilesOfAllCentresAreDroppedWithWhatWasFoundInThem() {
        List<UUID> old = CENTRES.stream().map(centre -> file(centre, "FAULTY", "8 days")).toList();
        UUID young = file(TheCentres.KIRKUK, "CHECKED", "-1 minute");
        UUID atWork = file(TheCentres.KIRKUK, "COMMITTING", "8 days");
        run("expired files");
        for (String left :
                List.of(
                        "select count(*) from participant_import where id = ? and (blob_id is not null or sealed_look is not null)",
                        "select count(*) from participant_import_fault where import_id = ?",
                        "select count(*) from participant_import_doubt where import_id = ?",
                        "select count(*) from blob where id = ?",
                        "select count(*) from blob_chunk where blob_id = ?")) {
            assertEquals(0, count(left, old), left);
            assertEquals(2, count(left, List.of(young, atWork)), left);
        }
        assertEquals(List.of("expired files: 3 dropped"), log);
        Databases.execute("update participant_import set state = 'STOPPED' where id = ?", atWork);
    }

    @Test
    void sheetsOfAllCentresAreDroppedAfterADay() {
        List<UUID> old = CENTRES.stream().map(centre -> sheet(centre, "25 hours")).toList();
        UUID young = sheet(TheCentres.KIRKUK, "23 hours");
        run("expired files");
        String kept =
                "select count(*) from past_attendance_import where id = ? and blob_id is not null";
        for (String left : List.of(kept, "select count(*) from blob where id = ?")) {
            assertEquals(0, count(left, old), left);
            assertEquals(1, count(left, List.of(young)), left);
        }
        assertEquals(List.of("expired files: 3 dropped"), log);
    }

    @Test
    void placeListsAreDroppedAfterADay() {
        UUID old = list("25 hours");
        UUID young = list("23 hours");
        run("expired files");
        String kept = "select count(*) from place_import where id = ? and blob_id is not null";
        for (String left : List.of(kept, "select count(*) from blob_chunk where blob_id = ?")) {
            assertEquals(0, count(left, List.of(old)), left);
            assertEquals(1, count(left, List.of(young)), left);
        }
        assertEquals(List.of("expired files: 1 dropped"), log);
    }

    @Test
    void whereNothingExpiredNothingIsSaid() {
        run("expired idempotency answers");
        assertTrue(log.isEmpty(), log.toString());
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
    }

    private static long count(String sql, List<UUID> ids) {
        return ids.stream().mapToLong(id -> Databases.count(sql, id)).sum();
    }

    private static UUID answer(String ago) {
        UUID caller = UUID.randomUUID();
        Databases.execute(
                "insert into idempotency_record (caller, key, route, body_hash, sealed_answer, created_at)"
                        + " values (?, 'key-of-a-test', 'POST /things', '', '', now() - cast(? as interval))",
                caller,
                ago);
        return caller;
    }

    /** The file, its import and who asks for it have the same id here. */
    private static UUID file(UUID centre, String state, String expiredAgo) {
        UUID id = blob(centre);
        Databases.execute(
                "insert into participant_import (id, centre_id, blob_id, sealed_look, state, asked_by, lease_until, row_count, fault_count,"
                        + " consent_language, created_by, created_at, expires_at)"
                        + " values (?, ?, ?, '', ?, ?, now() + interval '1 hour', 1, 1, 'en', ?, now(), now() - cast(? as interval))",
                id,
                centre,
                id,
                state,
                id,
                id,
                expiredAgo);
        Databases.execute(
                "insert into participant_import_fault (import_id, centre_id, number, row_number, code, sealed) values (?, ?, 0, 1, 'a-fault', '')",
                id,
                centre);
        Databases.execute(
                "insert into participant_import_doubt (import_id, centre_id, row_number, known, sealed) values (?, ?, 2, '{}', '')",
                id,
                centre);
        return id;
    }

    private static UUID sheet(UUID centre, String ago) {
        UUID id = blob(centre);
        Databases.execute(
                "insert into past_attendance_import (id, centre_id, state, blob_id, content_hash, row_count, fault_count, visits, created_by,"
                        + " created_at, expires_at) values (?, ?, 'CHECKED', ?, sha256(''), 0, 0, 0, ?, now(),"
                        + " now() + interval '24 hours' - cast(? as interval))",
                id,
                centre,
                id,
                UUID.randomUUID(),
                ago);
        return id;
    }

    private static UUID list(String ago) {
        UUID id = blob(null);
        Databases.execute(
                "insert into place_import (id, scheme, valid_from, state, blob_id, row_count, fault_count, added, changed, ended, unchanged,"
                        + " created_at, expires_at) values (?, 'COD', current_date, 'FAULTY', ?, 0, 1, 0, 0, 0, 0, now(),"
                        + " now() + interval '24 hours' - cast(? as interval))",
                id,
                id,
                ago);
        return id;
    }

    /** @param centre null for a file of no centre */
    private static UUID blob(UUID centre) {
        UUID id = UUID.randomUUID();
        Databases.execute(
                "with file as (insert into blob (id, centre_id, media_type, size) values (?, ?, 'text/csv', 1) returning id, centre_id)"
                        + " insert into blob_chunk (blob_id, centre_id, number, sealed) select id, centre_id, 0, '' from file",
                id,
                centre);
        return id;
    }
}

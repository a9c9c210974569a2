package org.hawsh.mediation.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Soon;
import org.junit.jupiter.api.Test;

/**
 * The outer key is changed while cases are read: nobody notices, and nothing that was sealed is
 * written again.
 */
@HawshTest
class RotationTest {
    private static final int READERS = 3;
    private static final int ROUNDS = 3;
    private static final int READ_MEANWHILE = 12;

    private static final String SEALED =
            """
            select string_agg(md5(c.sealed_told) || md5(p.sealed_party), ' ' order by c.id, p.id)
            from mediation_case c join mediation_party p on p.case_id = c.id where c.centre_id = ?
            """;

    private static final String WRAPPED =
            """
            select string_agg(md5(k.wrapped), ' ' order by k.case_id)
            from mediation_key k join mediation_case c on c.id = k.case_id where c.centre_id = ?
            """;

    @Inject Rewrapping rewrapping;

    @ConfigProperty(name = "hawsh.mediation.kek-file")
    Path file;

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicBoolean ends = new AtomicBoolean();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void theOuterKeyIsChangedUnderReadersOfWhomNoneFails() throws Exception {
        UUID centre = ACentre.any().open();
        ACase first = ACase.at(centre);
        List<ACase> cases =
                IntStream.range(0, READERS)
                        .mapToObj(i -> i == 0 ? first : ACase.by(first.mediator(), centre))
                        .toList();
        cases.forEach(mediated -> mediated.party("Umm Karim"));
        String sealed = one(SEALED, centre);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            cases.forEach(mediated -> readers.execute(() -> reads(mediated)));
            for (int round = 0; round < ROUNDS; round++) {
                String wrapped = one(WRAPPED, centre);
                rotate();
                assertNotEquals(wrapped, one(WRAPPED, centre));
            }
        } finally {
            ends.set(true);
            readers.shutdown();
            assertTrue(readers.awaitTermination(1, TimeUnit.MINUTES));
        }
        assertEquals(List.of(), List.copyOf(failures));
        assertEquals(sealed, one(SEALED, centre));
    }

    /**
     * A new key is added, by somebody whose hand stops half-way; all is wrapped anew; the old key
     * is taken out.
     */
    private void rotate() throws Exception {
        KeysetHandle old = parsed(Files.readString(file));
        KeysetHandle both =
                KeysetHandle.newBuilder(old)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedAeadParameters.AES256_GCM)
                                        .withRandomId()
                                        .makePrimary())
                        .build();
        String whole = written(both);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        someAreRead();
        Files.writeString(file, whole);
        someAreRead();
        rewrapping.run();
        Files.writeString(file, written(KeysetHandle.newBuilder(both).deleteAt(0).build()));
        someAreRead();
    }

    private void reads(ACase mediated) {
        while (!ends.get()) {
            for (String part : List.of("", "/parties")) {
                Response answer = mediated.get(part);
                if (answer.statusCode() != 200) {
                    failures.add(answer.statusCode() + ": " + answer.asString());
                }
                read.incrementAndGet();
            }
        }
    }

    private void someAreRead() {
        int until = read.get() + READ_MEANWHILE;
        Soon.holds("cases are read", () -> read.get() >= until || !failures.isEmpty());
    }

    private static KeysetHandle parsed(String file) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                new String(Base64.getDecoder().decode(file.strip()), StandardCharsets.UTF_8),
                InsecureSecretKeyAccess.get());
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                        keys, InsecureSecretKeyAccess.get())
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static String one(String question, UUID centre) throws SQLException {
        try (var connection = Databases.asOwner();
                var statement = connection.prepareStatement(question)) {
            statement.setObject(1, centre);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}

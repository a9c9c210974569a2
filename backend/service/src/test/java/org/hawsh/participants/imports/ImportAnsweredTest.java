package org.hawsh.participants.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** A short file is done when its sender is answered; only a long one has to be asked for again. */
@HawshTest
class ImportAnsweredTest {
    private static final long STAYED_WITH_MILLIS = 3_000;

    private final AnImport files = AnImport.at(TheCentres.BAGHDAD);

    @Test
    void nobodyIsAnsweredBeforeTheirFileIsDone() throws Exception {
        for (int file = 0; file < 40; file++) {
            String id = files.csv("given,sex\nSara,F\n").path("id");
            AtOnce.many(6, sender -> answered(() -> files.commit(id)));
        }
    }

    @Test
    void aLongFileIsNotWaitedFor() {
        String id = files.csv("given,sex\nSara,F\n").path("id");
        Databases.execute(
                "update participant_import set state = 'COMMITTING', lease_until = now() + interval '1 hour' where id = ?",
                UUID.fromString(id));
        assertEquals("COMMITTING", answered(() -> files.commit(id)));
        Databases.execute(
                "update participant_import set lease_until = null where id = ?",
                UUID.fromString(id));
        assertEquals("COMMITTED", files.stateAtRest(id, 30));
    }

    private static String answered(Supplier<Response> asked) {
        long sent = System.nanoTime();
        Response answer = asked.get();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent);
        String stage = answer.then().statusCode(200).extract().path("stage");
        assertTrue(
                stage.equals("COMMITTED") || millis >= STAYED_WITH_MILLIS,
                () -> stage + " after " + millis + " ms");
        return stage;
    }
}
